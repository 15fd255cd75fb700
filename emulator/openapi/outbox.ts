import type { ApiParameters } from './open-api'

/** One thing that the functions asked WeChat for: a message that would have gone out, a picture, a check. */
export interface OutboxEntry {
  api: string
  function?: string
  /** Person on whose behalf the function ran. */
  openid?: string
  /** Time of the call, ISO. */
  at: string
  parameters: ApiParameters
  /** 0, WeChat's errcode, or the platform's refusal. */
  errcode: number
}

const KEPT = 5000

/** The newest calls of open APIs, for people and tests to look at. */
export class Outbox {
  #entries: OutboxEntry[] = []

  add(entry: OutboxEntry): void {
    this.#entries.push(entry)
    if (this.#entries.length > KEPT) this.#entries.shift()
  }

  entries(): readonly OutboxEntry[] {
    return this.#entries
  }

  clear(): void {
    this.#entries = []
  }
}
