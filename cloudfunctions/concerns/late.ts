import type { ConcernChange, settleConcerns } from '../../contracts/concerns'
import type { Readable } from '../shared/batch'
import type { ConcernDocument } from '../shared/concern-document'
import type { Call } from '../shared/handle'
import type { HouseholdDocument } from '../shared/household-document'
import { HouseholdsAnywhere } from '../shared/late-repository'
import { lateRefusalOf } from '../shared/late-rules'
import { ConcernsAnywhere } from './late-repository'

type Asked = Call<typeof settleConcerns>
type Entry = Readable<ConcernChange>

/** Concerns that are not hers now, and their households. */
export interface Elsewhere {
  concerns: ReadonlyMap<string, ConcernDocument>
  households: ReadonlyMap<string, HouseholdDocument>
}

/** Those that these changes name; whether a change to one may still arrive says `permitLate`. */
export async function concernsElsewhere({ store }: Asked, entries: readonly Entry[]): Promise<Elsewhere> {
  const concerns = await new ConcernsAnywhere(store).getManyForUpdate(entries.map(({ record }) => record.concernId))
  const ids = [...new Set(concerns.map(({ householdId }) => householdId))]
  return { concerns: byId(concerns), households: byId(await new HouseholdsAnywhere(store).getMany(ids)) }
}

const byId = <Entry extends { _id: string }>(documents: readonly Entry[]): Map<string, Entry> =>
  new Map(documents.map((document) => [document._id, document]))

/** The concern, if its household was hers when she did this and it is not too late to send it. */
export function permitLate(
  call: Asked,
  { concernId, at }: ConcernChange,
  { concerns, households }: Elsewhere,
): ConcernDocument {
  const concern = concerns.get(concernId)
  const household = households.get(concern?.householdId ?? '')
  const { staff } = call.actor
  if (!concern || !household || !staff) return call.fail('NOT_FOUND')
  const refusal = lateRefusalOf(household, staff, { madeAt: at, now: call.now.getTime() })
  if (refusal?.code === 'HANDED_OVER_LONG_AGO') return call.fail(refusal.code, { limit: refusal.limit })
  return refusal ? call.fail('NOT_FOUND') : concern
}
