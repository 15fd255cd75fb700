import { listDuplicates, type HouseholdPair, type PairSide } from '../../contracts/household-duplicates'
import { alikeIn } from '../../contracts/household-keys'
import { handle } from '../shared/handle'
import { headNameOf, isMinor, type HouseholdDocument } from '../shared/household-document'
import { isWithin } from '../shared/place'
import { covers, type Scope } from '../shared/scope'
import { placeOfUnit } from '../shared/unit-place'
import { areAlike } from './alike'
import { maskedName, pairId } from './duplicate-rules'
import { HouseholdsOfCounty, IgnoredPairs } from './duplicates-repository'
import { HouseholdLists } from './list-repository'

export const listDuplicatesHandler = handle(listDuplicates, async ({ input, actor, now, store }) => {
  const { place } = await placeOfUnit(store, actor, input.unitId)
  const found = await new HouseholdLists(store, actor.scope).alike(place, input.cursor, input.limit + 1)
  const looked = found.slice(0, input.limit)
  const others = await new HouseholdsOfCounty(store).sharing(looked)
  const pairs = looked.flatMap((one) =>
    others
      .filter((other) => isTurnOf(one, other, place))
      .map((other) => ({ id: pairId(one._id, other._id), one, other })),
  )
  const ignored = await new IgnoredPairs(store).getMany(pairs.map(({ id }) => id))
  const setAside = new Set(ignored.map(({ _id }) => _id))
  const sideOf = (household: HouseholdDocument) => toSide(household, actor.scope, now)
  return {
    pairs: pairs
      .filter(({ id }) => !setAside.has(id))
      .map(({ id, one, other }): HouseholdPair => ({
        id,
        one: sideOf(one),
        other: sideOf(other),
        alike: alikeIn(one.keys, other.keys),
      })),
    next: found.length > input.limit ? (looked.at(-1)?.alikeOrder ?? null) : null,
  }
})

/** A pair of which both are in the list is told once, where the first of them stands. */
function isTurnOf(one: HouseholdDocument, other: HouseholdDocument, place: string): boolean {
  if (other.status === 'merged' || one.status === 'merged' || !areAlike(one, other)) return false
  const isListed = other.alikeOrder !== null && isWithin(other.place, place)
  return !isListed || (one.alikeOrder ?? '') > (other.alikeOrder ?? '')
}

function toSide(household: HouseholdDocument, scope: Scope, now: Date): PairSide {
  const { _id: id, unitName, status } = household
  const name = headNameOf(household)
  if (!covers(scope, household.place)) {
    const unknown = { gridName: null, address: null, adults: [], minors: null, tags: [], lastVisitAt: null }
    return { id, withinReach: false, headName: maskedName(name), unitName, status, ...unknown }
  }
  const { members, headId, gridName, address, tags, lastVisit } = household
  const adults = members.filter((member) => !isMinor(member, now))
  return {
    ...{ id, withinReach: true, headName: name, unitName, gridName, address, status, tags },
    adults: [...adults.filter((one) => one.id === headId), ...adults.filter((one) => one.id !== headId)].map(
      ({ name: called, relation, phone }) => ({ name: called, relation, phoneTail: phone?.slice(-4) ?? null }),
    ),
    minors: members.length - adults.length,
    lastVisitAt: lastVisit?.at ?? null,
  }
}
