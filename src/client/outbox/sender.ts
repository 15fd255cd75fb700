import type { Backoff } from '../backoff'
import type { Call } from '../call'
import { asFailure } from '../failure'
import { deliver, type Delivery, type Verdict } from './deliver'
import type { Journal } from './journal'
import { nextBatch } from './queue'
import type { OutboxRecord } from './record'

/** Calls without an answer in a row after which a round is given up: the network is not worth more now. */
const PATIENCE = 3

interface Options {
  journal: Journal
  call: Call
  backoff: Backoff
  /** Asks the cloud once a start who she is. Throws `CallFailure`. */
  confirmOwner(): Promise<void>
  /** Whether this owner's records may go at this moment, without asking. */
  mayGo(owner: string): boolean
  isOnline(): boolean
  onChange(): void
}

/** Sends what can go. Never two calls at once. */
export class Sender {
  private readonly inCall = new Set<number>()
  private readonly everInCall = new Set<number>()
  private readonly troublesBySeq = new Map<number, number>()
  private running: Promise<void> | null = null
  private again = false

  constructor(private readonly options: Options) {}

  get sending(): ReadonlySet<number> {
    return this.inCall
  }

  /** How often a record's call found no answer or broke, since the app started. */
  get troubles(): ReadonlyMap<number, number> {
    return this.troublesBySeq
  }

  /** Whether the record was part of a call since the app started. */
  wasSent(seq: number): boolean {
    return this.everInCall.has(seq)
  }

  /** A call while another runs makes that one go round again. Never throws. */
  send(): Promise<void> {
    if (this.running) this.again = true
    this.running ??= this.run().finally(() => {
      this.running = null
    })
    return this.running
  }

  /** Ends when nothing is under way. */
  settled(): Promise<void> {
    return this.running ?? Promise.resolve()
  }

  private async run(): Promise<void> {
    this.options.backoff.cancel()
    do {
      this.again = false
      const complete = await this.round().catch((error: unknown) => asFailure(error).code === 'NOT_BOUND')
      if (complete) this.options.backoff.reset()
      else this.options.backoff.schedule()
    } while (this.isAskedAgain())
  }

  private isAskedAgain(): boolean {
    return this.again
  }

  /** True when everything that could go got its answer. */
  private async round(): Promise<boolean> {
    const { journal, confirmOwner, mayGo, isOnline } = this.options
    await confirmOwner()
    const tried = new Set<number>()
    let unanswered = 0
    let complete = true
    while (unanswered < PATIENCE) {
      const batch = nextBatch(journal.all(), { mayGo, tried, troubles: this.troublesBySeq })
      if (batch.length === 0) return complete
      if (!isOnline()) return false
      for (const record of batch) tried.add(record.seq)
      const delivery = await this.deliverBatch(batch)
      if (delivery.outcome === 'notBound') return true
      if (delivery.outcome === 'offline') return false
      unanswered = delivery.outcome === 'unknown' ? unanswered + 1 : 0
      complete = complete && isComplete(delivery)
    }
    return complete
  }

  private async deliverBatch(batch: readonly OutboxRecord[]): Promise<Delivery> {
    for (const { seq } of batch) {
      this.inCall.add(seq)
      this.everInCall.add(seq)
    }
    this.options.onChange()
    const delivery = await deliver(this.options.call, batch)
    for (const { seq } of batch) this.inCall.delete(seq)
    this.settle(batch, delivery)
    this.options.onChange()
    return delivery
  }

  private settle(batch: readonly OutboxRecord[], delivery: Delivery): void {
    const { journal } = this.options
    batch.forEach((record, index) => {
      const { seq } = record
      if (delivery.outcome === 'unknown') this.troublesBySeq.set(seq, (this.troublesBySeq.get(seq) ?? 0) + 1)
      if (delivery.outcome !== 'answered') return
      this.troublesBySeq.delete(seq)
      const verdict = delivery.verdicts[index]
      if (verdict) journal.learn(judged(record, verdict))
    })
    journal.prune()
  }
}

function judged(record: OutboxRecord, verdict: Verdict): OutboxRecord {
  switch (verdict.state) {
    case 'stored':
      return { ...record, phase: 'arrived', storedAt: verdict.storedAt, problem: null }
    case 'problem':
      return { ...record, phase: 'problem', problem: verdict.problem }
    case 'later':
      return record
  }
}

const isComplete = (delivery: Delivery): boolean =>
  delivery.outcome === 'answered' && delivery.verdicts.every((verdict) => verdict.state !== 'later')
