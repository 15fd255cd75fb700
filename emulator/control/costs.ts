/** What one call cost, nested calls included. Bytes are those on the wire. */
export interface CallCost {
  function: string
  /** `action` of the event, when it has one. */
  action?: string
  openid?: string
  trigger?: string
  /** 'ok' or the cloud's error code. */
  outcome: string
  roundTrips: number
  documentsRead: number
  documentsWritten: number
  databaseBytesIn: number
  databaseBytesOut: number
  storageRequests: number
  openapiRequests: number
  nestedCalls: number
  requestBytes: number
  responseBytes: number
}

export interface CostTotals extends Omit<CallCost, 'function' | 'action' | 'openid' | 'trigger' | 'outcome'> {
  calls: number
}

const KEPT_CALLS = 10_000

type Counters = Omit<CostTotals, 'calls'>

const zero = (): Counters => ({
  roundTrips: 0,
  documentsRead: 0,
  documentsWritten: 0,
  databaseBytesIn: 0,
  databaseBytesOut: 0,
  storageRequests: 0,
  openapiRequests: 0,
  nestedCalls: 0,
  requestBytes: 0,
  responseBytes: 0,
})

const counters = Object.keys(zero()) as (keyof Counters)[]

export function newCost(about: Pick<CallCost, 'function' | 'action' | 'openid' | 'trigger'>): CallCost {
  return { ...about, outcome: 'running', ...zero() }
}

/** The newest calls one by one, and the sum of all since the last clear(). */
export class Costs {
  #calls: CallCost[] = []
  #totals: CostTotals = { calls: 0, ...zero() }

  add(cost: CallCost): void {
    this.#calls.push(cost)
    if (this.#calls.length > KEPT_CALLS) this.#calls.shift()
    this.#totals.calls += 1
    for (const name of counters) this.#totals[name] += cost[name]
  }

  report(): { totals: CostTotals; calls: CallCost[] } {
    return { totals: this.#totals, calls: this.#calls }
  }

  clear(): void {
    this.#calls = []
    this.#totals = { calls: 0, ...zero() }
  }
}
