import { startOfDay } from '../../contracts/calendar'
import { listHouseholds, type HouseholdLine } from '../../contracts/household-list'
import { handle, type Call } from '../shared/handle'
import { headNameOf, type HouseholdDocument } from '../shared/household-document'
import { placeOfUnit } from '../shared/unit-place'
import { initialsOf } from '../shared/initials'
import { HouseholdLists } from './list-repository'
import { cursorOf, fits, isIndexed, isMeant, positionOf, signRange } from './list-rules'
import { GridsInScope } from './repository'

type Asked = Call<typeof listHouseholds>

export const listHouseholdsHandler = handle(listHouseholds, async (call) => {
  const place = await placeAsked(call)
  const { households, next } = await (call.input.search ? searched(call, place) : inOrder(call, place))
  return { households: households.map(toLine), next }
})

/** The unit's place, or that of a grid in it. */
async function placeAsked({ input, actor, store, fail }: Asked): Promise<string> {
  const { place } = await placeOfUnit(store, actor, input.unitId)
  if (!input.gridId) return place
  const grid = await new GridsInScope(store, actor.scope).getOrThrow(input.gridId)
  return grid.place.startsWith(`${place}/`) ? grid.place : fail('NOT_FOUND')
}

/** So many are looked at for a page where no index picks out those that fit. */
const LOOKED_AT = 200

async function inOrder({ input, actor, store }: Asked, place: string) {
  const { status, cursor, limit } = input
  const narrowing = narrowingOf(input)
  const looked = isIndexed(narrowing) ? limit : LOOKED_AT
  const found = await new HouseholdLists(store, actor.scope).longestNotMet(
    place,
    { status, ...narrowing },
    { after: cursor === null ? null : positionOf(cursor), until: untilOf(input), limit: looked + 1 },
  )
  return cut(found, looked, {
    limit,
    isWanted: (household) => fits(household, narrowing),
    cursorAt: ({ lastMetAt, _id }) => cursorOf({ metAt: lastMetAt, id: _id }),
  })
}

async function searched({ input, actor, store }: Asked, place: string) {
  const { status, cursor, limit } = input
  const typed = input.search ?? ''
  const range = signRange(typed, initialsOf)
  const onwards = cursor === null ? range : { ...range, above: cursor }
  const found = await new HouseholdLists(store, actor.scope).bySign(place, status, onwards, LOOKED_AT + 1)
  const until = untilOf(input)
  const isLongNotMet = (lastMetAt: string | null) => until === null || lastMetAt === null || lastMetAt < until
  return cut(found, LOOKED_AT, {
    limit,
    isWanted: (household) =>
      isMeant(household.sign, typed) && fits(household, narrowingOf(input)) && isLongNotMet(household.lastMetAt),
    cursorAt: ({ sign }) => sign,
  })
}

interface Cutting {
  limit: number
  isWanted: (household: HouseholdDocument) => boolean
  cursorAt: (household: HouseholdDocument) => string
}

/** The first `limit` that fit among the first `looked`, and where to go on: behind the last one that was looked at. */
function cut(found: readonly HouseholdDocument[], looked: number, { limit, isWanted, cursorAt }: Cutting) {
  const fitting = found.slice(0, looked).filter(isWanted)
  const households = fitting.slice(0, limit)
  const last = fitting.length > limit ? households.at(-1) : found.length > looked ? found[looked - 1] : undefined
  return { households, next: last ? cursorAt(last) : null }
}

const narrowingOf = ({ target = null, tag = null }: Asked['input']) => ({ target, tag })

const untilOf = ({ notVisitedSince }: Asked['input']) => (notVisitedSince ? startOfDay(notVisitedSince) : null)

const toLine = (household: HouseholdDocument): HouseholdLine => ({
  id: household._id,
  headName: headNameOf(household),
  address: household.address,
  gridId: household.gridId,
  gridName: household.gridName,
  unitName: household.unitName,
  place: household.place,
  tags: household.tags,
  targets: household.targets,
  status: household.status,
  lastVisitAt: household.lastVisit?.at ?? null,
  lastMetAt: household.lastMetAt,
  demo: household.demo,
})
