import type { recordVisits, VisitRecord } from '../../contracts/visits'
import type { Batch, Readable } from '../shared/batch'
import type { Call } from '../shared/handle'
import type { HouseholdDocument } from '../shared/household-document'
import { HouseholdsAnywhere } from '../shared/late-repository'
import { lateRefusalOf } from '../shared/late-rules'
import { VisitsMade } from './late-repository'

type Asked = Call<typeof recordVisits>
type Entry = Readable<VisitRecord>

/** A visit that she recorded before gets its receipt again, wherever its household is now. */
export async function settleOwn(call: Asked, batch: Batch<VisitRecord>, entries: readonly Entry[]): Promise<void> {
  const ids = entries.map(({ record }) => record.id)
  const own = await new VisitsMade(call.store).by(call.actor.staffId, ids)
  for (const entry of entries) {
    const stored = own.get(entry.record.id)
    if (stored?.fingerprint === entry.fingerprint) batch.stored(entry, stored.storedAt)
  }
}

/** Households that are not hers now, by id; whether a visit to one may still arrive says `permitLate`. */
export async function householdsElsewhere(
  { store }: Asked,
  entries: readonly Entry[],
): Promise<Map<string, HouseholdDocument>> {
  const ids = entries.map(({ record }) => record.householdId)
  const households = await new HouseholdsAnywhere(store).getManyForUpdate(ids)
  return new Map(households.map((household) => [household._id, household]))
}

/** The household, if it was hers when she made this visit and it is not too late to send it. */
export function permitLate(
  call: Asked,
  { visitedAt }: VisitRecord,
  household: HouseholdDocument | undefined,
): HouseholdDocument {
  const { staff } = call.actor
  if (!household || !staff) return call.fail('NOT_FOUND')
  const refusal = lateRefusalOf(household, staff, { madeAt: visitedAt, now: call.now.getTime() })
  if (refusal) return call.fail(refusal.code, refusal.limit === undefined ? {} : { limit: refusal.limit })
  return household
}
