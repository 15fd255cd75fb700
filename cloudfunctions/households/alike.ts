import { alikeIn, isWorthALook } from '../../contracts/household-keys'
import type { HouseholdDocument } from '../shared/household-document'
import type { Store } from '../shared/store'
import { pairId } from './duplicate-rules'
import { HouseholdsOfCounty, IgnoredPairs } from './duplicates-repository'

type Compared = Pick<HouseholdDocument, '_id' | 'keys' | 'place'>

/** Whether these two are worth a look side by side. */
export const areAlike = (one: Compared, other: Compared): boolean =>
  one._id !== other._id && isWorthALook(alikeIn(one.keys, other.keys), one.place, other.place)

/**
 * Marks which of these households, about to be written, are like others of the county, and marks the others too: by
 * the mark the lists of duplicates find them without looking through all households.
 */
export async function withAlike(
  store: Store,
  households: readonly HouseholdDocument[],
  at: string,
): Promise<HouseholdDocument[]> {
  const county = new HouseholdsOfCounty(store)
  const ids = new Set(households.map(({ _id }) => _id))
  const found = (await county.sharing(households)).filter(({ _id, status }) => !ids.has(_id) && status !== 'merged')
  for (const other of found) {
    const isNews = other.alikeOrder === null && households.some((household) => areAlike(household, other))
    if (isNews) await county.mark(other, `${at}#${other._id}`)
  }
  const all = [...found, ...households]
  return households.map((household) => {
    const isAlike = all.some((other) => areAlike(household, other))
    return { ...household, alikeOrder: isAlike ? (household.alikeOrder ?? `${at}#${household._id}`) : null }
  })
}

/** The mark of a household that is written anew; nothing is looked up while its keys stay. */
export async function alikeAfter(
  store: Store,
  stored: HouseholdDocument,
  { keys }: Pick<HouseholdDocument, 'keys'>,
  at: string,
): Promise<string | null> {
  if (alikeIn(stored.keys, keys).length === Object.values(keys).filter((key) => key !== null).length)
    return stored.alikeOrder
  const [marked] = await withAlike(store, [{ ...stored, keys }], at)
  return marked?.alikeOrder ?? null
}

/** Takes the mark away where nothing like it is left besides `apart`, which was just set aside or merged into it. */
export async function markStillAlike(store: Store, household: HouseholdDocument, apart: string): Promise<void> {
  if (household.alikeOrder === null) return
  const county = new HouseholdsOfCounty(store)
  const others = (await county.like(household)).filter(
    (other) => other._id !== apart && other.status !== 'merged' && areAlike(household, other),
  )
  const ignored = await new IgnoredPairs(store).getMany(others.map(({ _id }) => pairId(household._id, _id)))
  if (ignored.length === others.length) await county.mark(household, null)
}
