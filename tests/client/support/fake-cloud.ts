import type { ConcernChange } from '../../../contracts/concerns'
import type { FailureCode, FailureDetails, Reply } from '../../../contracts/failures'
import type { HouseholdRecord } from '../../../contracts/households'
import type { Person } from '../../../contracts/identity'
import type { Receipt } from '../../../contracts/receipts'
import type { VisitCorrection, VisitWithdrawal } from '../../../contracts/visit-changes'
import type { VisitRecord } from '../../../contracts/visits'
import { type CallData, type Transport, TransportFailure } from '../../../src/client/transport/transport'

export type Mishap = 'none' | 'lostAnswer' | 'notSent' | 'later' | 'unexpected' | 'rejected'

/** A federation in a few lines: keeps records by id and tells the same receipt for the same record. */
export class FakeCloud implements Transport {
  person: Person | null = null
  readonly households = new Map<string, string>()
  readonly visits = new Map<string, string>()
  readonly concerns = new Set<string>()
  /** How often each visit was written; 1 as first recorded. */
  readonly revisions = new Map<string, number>()
  readonly withdrawn = new Map<string, string>()
  readonly changes = new Map<string, string>()
  readonly photos = new Map<string, string>()
  readonly uploads: string[] = []
  /** How often each record was really stored: more than once is a doubled record. */
  readonly storings = new Map<string, number>()
  readonly calls: CallData[] = []
  /** What happens to the next calls that write, in turn. */
  mishaps: Mishap[] = []
  /** Ids that are refused, and why. */
  readonly refused = new Map<string, FailureCode>()
  /** Ids whose presence breaks the whole call. */
  readonly poison = new Set<string>()
  readonly answers = new Map<string, unknown>()
  /** Actions that are refused as a whole, and why. */
  readonly failures = new Map<string, FailureCode>()
  running = 0
  mostRunning = 0

  async callFunction(_name: string, data: CallData): Promise<unknown> {
    this.calls.push(JSON.parse(JSON.stringify(data)) as CallData)
    this.running += 1
    this.mostRunning = Math.max(this.mostRunning, this.running)
    await Promise.resolve()
    this.running -= 1
    return this.answer(data)
  }

  async upload({ cloudPath, onProgress }: Parameters<Transport['upload']>[0]): Promise<string> {
    const mishap = this.mishaps.shift() ?? 'none'
    if (mishap !== 'none') throw new TransportFailure('unknown', mishap)
    this.uploads.push(cloudPath)
    onProgress(50)
    return Promise.resolve(`cloud://${cloudPath}`)
  }

  private answer({ action, input }: CallData): Reply<unknown> {
    if (action === 'identity.me') return ok({ person: this.person })
    const failure = this.failures.get(action)
    if (failure) return failed(failure)
    const fixed = this.answers.get(action)
    if (fixed !== undefined) return ok(fixed)
    const mishap = this.mishaps.shift() ?? 'none'
    if (mishap === 'notSent') throw new TransportFailure('unknown', 'dropped on the way')
    if (mishap === 'rejected') throw new TransportFailure('rejected', 'no such function')
    if (mishap === 'unexpected') return failed('UNEXPECTED')
    const reply = this.write(action, input, mishap === 'later')
    if (mishap === 'lostAnswer') throw new TransportFailure('unknown', 'answer lost')
    return reply
  }

  private write(action: string, input: unknown, later: boolean): Reply<unknown> {
    const {
      visits = [],
      households = [],
      changes = [],
    } = input as Partial<{
      visits: VisitRecord[]
      households: HouseholdRecord[]
      changes: ConcernChange[]
    }>
    const records = [...visits, ...households, ...changes]
    if (records.some(({ id }) => this.poison.has(id))) return failed('UNEXPECTED')
    if (later) return ok({ receipts: records.map(({ id }) => ({ state: 'later', id })) })
    if (action === 'visits.record') return ok({ receipts: visits.map((visit) => this.storeVisit(visit)) })
    if (action === 'concerns.settle') return ok({ receipts: changes.map((change) => this.storeChange(change)) })
    if (action === 'households.register') {
      return ok({ receipts: households.map((household) => this.store(this.households, household)) })
    }
    if (action === 'visits.correct') return this.correct(input as VisitCorrection)
    if (action === 'visits.withdraw') return this.withdraw(input as VisitWithdrawal)
    if (action === 'households.revise') return this.revise(input as { household: HouseholdRecord })
    if (action === 'visits.attachPhoto')
      return this.attach(input as { visitId: string; photoId: string; fileId: string })
    return failed('UNKNOWN_ACTION')
  }

  private storeVisit(visit: VisitRecord): Receipt {
    if (!this.households.has(visit.householdId)) return refusal(visit.id, 'NOT_FOUND')
    const receipt = this.store(this.visits, visit)
    if (receipt.state === 'stored' && visit.concern) this.concerns.add(visit.concern.id)
    return receipt
  }

  private storeChange(change: ConcernChange): Receipt {
    if (!this.concerns.has(change.concernId)) return refusal(change.id, 'NOT_FOUND')
    return this.store(this.changes, change)
  }

  private store(shelf: Map<string, string>, record: { id: string }): Receipt {
    const refusedBy = this.refused.get(record.id)
    if (refusedBy) return refusal(record.id, refusedBy)
    const content = JSON.stringify(record)
    const stored = shelf.get(record.id)
    if (stored !== undefined && stored !== content)
      return { state: 'conflict', id: record.id, stored: JSON.parse(stored) as unknown }
    if (stored === undefined) {
      shelf.set(record.id, content)
      this.storings.set(record.id, (this.storings.get(record.id) ?? 0) + 1)
    }
    return { state: 'stored', id: record.id, storedAt: '2026-11-24T08:00:00.000Z' }
  }

  private correct({ visit, basedOn }: VisitCorrection): Reply<unknown> {
    const stored = this.visits.get(visit.id)
    const refusedBy = this.refused.get(visit.id)
    if (stored === undefined) return failed('NOT_FOUND')
    if (refusedBy) return failed(refusedBy)
    const revision = this.revisions.get(visit.id) ?? 1
    const content = JSON.stringify(visit)
    if (stored !== content && revision !== basedOn) return failed('CONFLICT', { stored: JSON.parse(stored) as unknown })
    if (stored !== content) {
      this.visits.set(visit.id, content)
      this.revisions.set(visit.id, basedOn + 1)
    }
    const receipt = { state: 'stored', id: visit.id, storedAt: '2026-11-24T08:00:00.000Z' }
    return ok({ receipt, revision: basedOn + 1 })
  }

  private withdraw({ id, reason }: VisitWithdrawal): Reply<unknown> {
    const refusedBy = this.refused.get(id)
    if (!this.visits.has(id)) return failed('NOT_FOUND')
    if (refusedBy) return failed(refusedBy)
    this.withdrawn.set(id, this.withdrawn.get(id) ?? reason)
    return ok({ storedAt: '2026-11-24T08:00:00.000Z' })
  }

  private revise({ household }: { household: HouseholdRecord }): Reply<unknown> {
    if (!this.households.has(household.id)) return failed('NOT_FOUND')
    this.households.set(household.id, JSON.stringify(household))
    return ok({ receipt: { state: 'stored', id: household.id, storedAt: '2026-11-24T08:00:00.000Z' } })
  }

  private attach({ visitId, photoId, fileId }: { visitId: string; photoId: string; fileId: string }): Reply<unknown> {
    const visit = this.visits.get(visitId)
    if (!visit) return failed('NOT_FOUND')
    if (!visit.includes(photoId)) return failed('PHOTO_UNKNOWN')
    this.photos.set(photoId, fileId)
    return ok({ storedAt: '2026-11-24T08:00:00.000Z' })
  }
}

const ok = (value: unknown): Reply<unknown> => ({ ok: true, value })
const failed = (code: FailureCode, details: FailureDetails = {}): Reply<unknown> => ({
  ok: false,
  failure: { code, details },
})
const refusal = (id: string, code: FailureCode): Receipt => ({ state: 'refused', id, failure: { code, details: {} } })
