import { ymdOf } from '../../contracts/calendar'
import { dueHouseholds, openPromises } from '../../contracts/due'
import { myDay } from '../../contracts/my-day'
import { toConcern } from '../shared/concern-document'
import { handle } from '../shared/handle'
import { toHousehold } from '../shared/household-document'
import { SchemeRepository } from '../shared/scheme'
import { ConcernsSaid, GridsVisited, HouseholdsVisited } from './repository'

export const myDayHandler = handle(myDay, async ({ input, actor, now, store, fail }) => {
  const grid = input.gridId === null ? null : await new GridsVisited(store, actor.scope).getOrThrow(input.gridId)
  const place = grid?.place ?? null
  const [households, concerns, scheme] = await Promise.all([
    new HouseholdsVisited(store, actor.scope).living(place),
    new ConcernsSaid(store, actor.scope).promised(place),
    new SchemeRepository(store).current(actor.staff?.place ?? ''),
  ])
  if (!scheme) return fail('SCHEME_UNKNOWN')
  const today = ymdOf(now.getTime())
  const due = dueHouseholds(households, scheme, today, input.within)
  return {
    asOf: now.toISOString(),
    today,
    due: due.map((visit) => ({ ...visit, household: toHousehold(visit.household, now) })),
    promises: openPromises(concerns.map(toConcern), today),
  }
})
