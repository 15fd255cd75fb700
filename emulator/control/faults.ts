import { setTimeout as wait } from 'node:timers/promises'
import { CloudError } from '../database'

/** What is to go wrong with calls from the phone, and with messages to it. `for` names the only function that is hit. */
export interface FaultOrder {
  /** So many calls are run and committed, but their answer is lost. */
  dropAnswers?: number
  /** So many calls are refused before they run. */
  failCalls?: number
  /** So many subscribe messages are refused by their receivers (43101). */
  refuseMessages?: number
  /** So many subscribe messages fail at WeChat's side (-1, busy). */
  failMessages?: number
  /** Every call waits so long before it runs. */
  delayMs?: number
  for?: string
}

const numbers = ['dropAnswers', 'failCalls', 'delayMs', 'refuseMessages', 'failMessages']

/** Why a body is no FaultOrder; undefined when it is one. */
export function problemOfOrder(body: Record<string, unknown>): string | undefined {
  for (const [name, value] of Object.entries(body)) {
    if (name !== 'for' && !numbers.includes(name)) return `No such fault: ${name}`
    const sound = name === 'for' ? typeof value === 'string' : Number.isInteger(value) && Number(value) >= 0
    if (!sound) return `Not a value for ${name}: ${JSON.stringify(value)}`
  }
  return undefined
}

/** Trouble on demand: tests order it, the gateway delivers it. */
export class Faults {
  #order: FaultOrder = {}

  /** Replaces what was ordered before; an empty order ends all trouble. */
  order(order: FaultOrder): void {
    this.#order = { ...order }
  }

  pending(): FaultOrder {
    return { ...this.#order }
  }

  async beforeCall(functionName: string): Promise<void> {
    if (!this.#hits(functionName)) return
    if (this.#order.delayMs) await wait(this.#order.delayMs)
    if (this.#take('failCalls')) throw new CloudError('SERVER_TIMEOUT', 'Refused by order of /emulator/faults')
  }

  /** True when the answer of this call is to be lost. */
  takeAnswer(functionName: string): boolean {
    return this.#hits(functionName) && this.#take('dropAnswers')
  }

  /** What WeChat is ordered to say to this message instead of sending it. */
  takeMessage(functionName: string): 'refuse' | 'fail' | undefined {
    if (!this.#hits(functionName)) return undefined
    if (this.#take('refuseMessages')) return 'refuse'
    return this.#take('failMessages') ? 'fail' : undefined
  }

  #hits(functionName: string): boolean {
    return this.#order.for === undefined || this.#order.for === functionName
  }

  #take(kind: 'dropAnswers' | 'failCalls' | 'refuseMessages' | 'failMessages'): boolean {
    const left = this.#order[kind] ?? 0
    if (left <= 0) return false
    this.#order[kind] = left - 1
    return true
  }
}
