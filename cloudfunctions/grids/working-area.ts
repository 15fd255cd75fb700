import { workingArea } from '../../contracts/grids'
import type { VisitScheme } from '../../contracts/visit-scheme'
import { toConcern } from '../shared/concern-document'
import { handle, type Call } from '../shared/handle'
import { toHousehold } from '../shared/household-document'
import { SchemeRepository } from '../shared/scheme'
import { toVisitTrace } from '../shared/visit-document'
import { ConcernsOfGrid, GridRepository, HouseholdsOfGrid, toGrid, VisitsOfGrid, type GridDocument } from './repository'

/**
 * Instances' clocks differ and a transaction may commit half a minute after its time stamp, so a refresh looks back a
 * little further than the last answer; the phone meets some records twice and knows them by their ids.
 */
const OVERLAP_MS = 60_000
export const workingAreaHandler = handle(workingArea, async (call) => {
  const { input, actor, now, store } = call
  const grid = await new GridRepository(store, actor.scope).getOrThrow(input.gridId)
  const asked = input.since && new Date(Date.parse(input.since) - OVERLAP_MS).toISOString()
  const since = asked && grid.leftAt && asked <= grid.leftAt ? null : asked
  const [households, visits, concerns, scheme] = await Promise.all([
    householdsFor(call, grid, since),
    visitsFor(call, grid, since),
    concernsFor(call, grid, since),
    schemeFor(call),
  ])
  return {
    asOf: now.toISOString(),
    whole: since === null,
    grid: toGrid(grid),
    households: households.map((household) => toHousehold(household, now)),
    visits: visits.map(toVisitTrace),
    concerns: concerns.map(toConcern),
    scheme,
  }
})

type Asked = Call<typeof workingArea>

function householdsFor({ actor, store }: Asked, grid: GridDocument, since: string | null) {
  const households = new HouseholdsOfGrid(store, actor.scope)
  return since ? households.changedSince(grid, since) : households.all(grid)
}

function visitsFor({ actor, now, store }: Asked, grid: GridDocument, since: string | null) {
  const visits = new VisitsOfGrid(store, actor.scope)
  return since ? visits.changedSince(grid, since) : visits.recent(grid, now)
}

function concernsFor({ actor, store }: Asked, grid: GridDocument, since: string | null) {
  const concerns = new ConcernsOfGrid(store, actor.scope)
  return since ? concerns.changedSince(grid, since) : concerns.open(grid)
}

/** Null when hers is the one in force. */
async function schemeFor({ input, actor, store }: Asked): Promise<VisitScheme | null> {
  const scheme = await new SchemeRepository(store).current(actor.staff?.place ?? '')
  return scheme && scheme.version !== input.schemeVersion ? scheme : null
}
