import type * as z from 'zod/mini'
import type { Receipt } from '../../contracts/receipts'
import { Failure } from './failure'
import { fingerprint } from './fingerprint'
import { issuesOf } from './issues'

/** A record of a batch that can be read; `index` is its seat, so that the receipts keep the order. */
export interface Readable<Entry> {
  index: number
  record: Entry
  fingerprint: string
}

/** The receipts of a batch, filled one by one. */
export class Batch<Entry extends { id: string }> {
  readonly readable: Readable<Entry>[] = []
  private readonly receipts: (Receipt | undefined)[]
  private readonly twins = new Set<number>()

  constructor(schema: z.ZodMiniType<Entry>, raw: readonly unknown[]) {
    this.receipts = raw.map(() => undefined)
    raw.forEach((candidate, index) => this.read(schema, candidate, index))
    this.refuseRepeatedIds()
  }

  /** Runs the rule for one record; what it refuses becomes that record's receipt and the others go on. */
  decide<Plan>(entry: Readable<Entry>, plan: (record: Entry) => Plan): Plan | null {
    try {
      return plan(entry.record)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      this.receipts[entry.index] = { state: 'refused', id: entry.record.id, failure: error.report() }
      return null
    }
  }

  stored(entry: Readable<Entry>, storedAt: string): void {
    this.receipts[entry.index] = { state: 'stored', id: entry.record.id, storedAt }
  }

  conflict(entry: Readable<Entry>, stored: unknown): void {
    this.receipts[entry.index] = { state: 'conflict', id: entry.record.id, stored }
  }

  /** Those that have no receipt yet. */
  undecided(): Readable<Entry>[] {
    return this.readable.filter((entry) => !this.receipts[entry.index] && !this.twins.has(entry.index))
  }

  answer(): { receipts: Receipt[] } {
    return { receipts: this.receipts.map((receipt, index) => receipt ?? this.missing(index)) }
  }

  private read(schema: z.ZodMiniType<Entry>, candidate: unknown, index: number): void {
    const parsed = schema.safeParse(candidate)
    if (parsed.success) {
      this.readable.push({ index, record: parsed.data, fingerprint: fingerprint(parsed.data) })
      return
    }
    const id = (candidate as { id?: unknown } | null)?.id
    const failure = new Failure('INVALID_INPUT', { issues: issuesOf(parsed.error) })
    this.receipts[index] = { state: 'refused', id: typeof id === 'string' ? id : null, failure: failure.report() }
  }

  /** Twice the same id in one batch: the same content counts once, other content is a conflict. */
  private refuseRepeatedIds(): void {
    const first = new Map<string, Readable<Entry>>()
    for (const entry of this.readable) {
      const earlier = first.get(entry.record.id)
      if (!earlier) first.set(entry.record.id, entry)
      else if (earlier.fingerprint === entry.fingerprint) this.twins.add(entry.index)
      else this.conflict(entry, earlier.record)
    }
  }

  private missing(index: number): Receipt {
    const entry = this.readable.find((candidate) => candidate.index === index)
    const twin = this.readable.find(
      (candidate) => candidate.record.id === entry?.record.id && this.receipts[candidate.index],
    )
    const receipt = twin && this.receipts[twin.index]
    if (!entry || !receipt) throw new Error(`record ${index} of the batch was never decided`)
    return receipt
  }
}
