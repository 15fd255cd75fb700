import type { Invocation, Outcome } from './function-host'
import type { FromInstance } from './runtime/messages'

interface Pending {
  functionName: string
  timeoutMs: number
  timer?: NodeJS.Timeout
  settle: (outcome: Outcome) => void
}

/** Calls that an instance is working on: settles each exactly once, by its answer, its timeout or the instance's end. */
export class PendingCalls {
  readonly #pending = new Map<string, Pending>()

  constructor(private readonly onTimeout: () => void) {}

  get size(): number {
    return this.#pending.size
  }

  /** Waits for a call; its clock runs at once when the code is `warm`, otherwise when the instance says 'loaded'. */
  wait(invocation: Invocation, warm: boolean): Promise<Outcome> {
    return new Promise((resolve) => {
      const { id, functionName, timeoutMs } = invocation
      const pending: Pending = { functionName, timeoutMs, settle: (outcome) => this.#settle(id, outcome, resolve) }
      this.#pending.set(id, pending)
      if (warm) this.#startClock(pending)
    })
  }

  receive(message: FromInstance): void {
    if (message.type === 'loaded') this.#startClocks(message.functionName)
    if (message.type === 'returned') this.#pending.get(message.id)?.settle({ kind: 'returned', text: message.text })
    if (message.type === 'threw') this.#pending.get(message.id)?.settle({ kind: 'threw', message: message.message })
  }

  /** The instance is gone: nothing that it was working on will be answered. */
  crash(): void {
    for (const pending of [...this.#pending.values()]) pending.settle({ kind: 'crashed' })
  }

  #settle(id: string, outcome: Outcome, resolve: (outcome: Outcome) => void): void {
    clearTimeout(this.#pending.get(id)?.timer)
    this.#pending.delete(id)
    resolve(outcome)
  }

  #startClocks(functionName: string): void {
    for (const pending of this.#pending.values()) {
      if (pending.functionName === functionName && pending.timer === undefined) this.#startClock(pending)
    }
  }

  #startClock(pending: Pending): void {
    pending.timer = setTimeout(() => {
      pending.settle({ kind: 'timedOut' })
      this.onTimeout()
    }, pending.timeoutMs)
  }
}
