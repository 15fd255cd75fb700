import { similarHouseholds, type Candidate } from '../../contracts/household-duplicates'
import { alikeIn } from '../../contracts/household-keys'
import { handle } from '../shared/handle'
import { headNameOf, type HouseholdDocument } from '../shared/household-document'
import { covers } from '../shared/scope'
import { maskedName, pairId } from './duplicate-rules'
import { HouseholdsOfCounty, IgnoredPairs } from './duplicates-repository'
import { HouseholdRepository } from './repository'

const MOST = 20

export const similarHouseholdsHandler = handle(similarHouseholds, async ({ input, actor, store }) => {
  const household = await new HouseholdRepository(store, actor.scope).getOrThrow(input.id)
  const found = await new HouseholdsOfCounty(store).like(household)
  const others = found.filter(({ _id, status }) => _id !== household._id && status !== 'merged')
  const ignored = await new IgnoredPairs(store).getMany(others.map(({ _id }) => pairId(household._id, _id)))
  const setAside = new Set(ignored.map(({ _id }) => _id))
  const candidates = others
    .filter(({ _id }) => !setAside.has(pairId(household._id, _id)))
    .map((other) => toCandidate(household, other, covers(actor.scope, other.place)))
    .sort((one, other) => other.alike.length - one.alike.length)
  return { candidates: candidates.slice(0, MOST) }
})

const toCandidate = (household: HouseholdDocument, other: HouseholdDocument, withinReach: boolean): Candidate => ({
  id: other._id,
  alike: alikeIn(household.keys, other.keys),
  withinReach,
  headName: withinReach ? headNameOf(other) : maskedName(headNameOf(other)),
  unitName: other.unitName,
  gridName: withinReach ? other.gridName : null,
  address: withinReach ? other.address : null,
  status: other.status,
})
