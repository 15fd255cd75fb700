import { monthOf } from '../../../contracts/calendar'
import { listConcerns } from '../../../contracts/concerns'
import { listGrids, workingArea } from '../../../contracts/grids'
import { getHousehold } from '../../../contracts/households'
import { overview } from '../../../contracts/insights'
import { myDay } from '../../../contracts/my-day'
import { listStaff } from '../../../contracts/units'
import { visitVersions } from '../../../contracts/visit-changes'
import { getVisit, listVisits } from '../../../contracts/visits'
import type { Contract } from '../../../contracts/contract'
import type { Caller } from '../as'
import { answerTo, pick, refusedAtTheDoor, type Answer } from './deed'
import { placeOfConcern, placeOfVisit, sees, type World } from './world'

/** A question of one person, and the only right answer to it. */
export interface Question {
  title: string
  ask(caller: Caller): Promise<Answer>
  expected: Answer
}

const idsOf = <Entry>(entries: Record<string, Entry>, isMeant: (entry: Entry, id: string) => boolean): string[] =>
  Object.entries(entries)
    .filter(([id, entry]) => isMeant(entry, id))
    .map(([id]) => id)

const listed = (ids: readonly string[]): Answer => `ok: ${[...ids].sort().join()}`

/** What one person may ask about some of what is there; `salt` chooses which. */
export function questionsOf(world: World, by: string, salt: number): Question[] {
  const chosen = <Entry>(entries: Record<string, Entry>, count: number): string[] =>
    Array.from({ length: count }, (_, index) => pick(Object.keys(entries), salt + index * 7) ?? '').filter(
      (id) => id !== '',
    )
  return [
    ...chosen(world.households, 2).map((id) => aboutHousehold(world, by, id)),
    ...chosen(world.visits, 1).flatMap((id) => aboutVisit(world, by, id)),
    ...chosen(world.grids, 1).flatMap((id) => aboutGrid(world, by, id)),
    ...chosen(world.units, 1).flatMap((id) => aboutUnit(world, by, id)),
  ]
}

const expectation = (
  world: World,
  by: string,
  roles: readonly string[],
  place: string | undefined,
  found: () => Answer,
) => refusedAtTheDoor(world, by, roles) ?? (sees(world, by, place) ? found() : 'NOT_FOUND')

function aboutHousehold(world: World, by: string, id: string): Question {
  const visits = () => idsOf(world.visits, (visit) => !visit.withdrawn && visit.householdId === id)
  const said = () => Object.keys(world.concerns).filter((concern) => isSaidAt(world, concern, id))
  return {
    title: `household ${id}`,
    ask: (caller) =>
      answerTo(caller, getHousehold, { id }, (answer) =>
        listed([...answer.visits, ...answer.concerns].map((each) => each.id)),
      ),
    expected: expectation(world, by, getHousehold.roles, world.households[id]?.place, () =>
      listed([...visits(), ...said()]),
    ),
  }
}

function isSaidAt(world: World, concernId: string, householdId: string): boolean {
  const said = world.concerns[concernId]
  return said !== undefined && said.status !== 'withdrawn' && world.visits[said.visitId]?.householdId === householdId
}

function aboutVisit(world: World, by: string, id: string): Question[] {
  const place = placeOfVisit(world, id)
  const visit = world.visits[id]
  return [
    {
      title: `visit ${id}`,
      ask: (caller) =>
        answerTo(caller, getVisit, { id }, (answer) => `ok: ${answer.visit.revision} ${answer.visit.place}`),
      expected: expectation(world, by, getVisit.roles, place, () => `ok: ${visit?.revision ?? 0} ${place ?? ''}`),
    },
    {
      title: `versions of ${id}`,
      ask: (caller) =>
        answerTo(
          caller,
          visitVersions,
          { id },
          ({ versions }) => `ok: ${versions.map(({ revision }) => revision).join()}`,
        ),
      expected: expectation(
        world,
        by,
        visitVersions.roles,
        place,
        () => `ok: ${Array.from({ length: visit?.revision ?? 0 }, (_, index) => index + 1).join()}`,
      ),
    },
  ]
}

function aboutGrid(world: World, by: string, id: string): Question[] {
  const place = world.grids[id]?.place
  const homes = () => idsOf(world.households, ({ gridId }) => gridId === id)
  const notMerged = () => homes().filter((home) => world.households[home]?.status !== 'merged')
  const open = () => concernsAmong(world, (said, home) => said.status === 'open' && homes().includes(home))
  const promised = () => open().filter((concern) => world.concerns[concern]?.promise)
  return [
    {
      title: `working area ${id}`,
      ask: (caller) =>
        answerTo(caller, workingArea, { gridId: id, since: null, schemeVersion: 1 }, (area) =>
          listed([...area.households, ...area.concerns].map((each) => each.id)),
        ),
      expected: expectation(world, by, workingArea.roles, place, () => listed([...notMerged(), ...open()])),
    },
    {
      title: `day in ${id}`,
      ask: (caller) =>
        answerTo(caller, myDay, { gridId: id }, ({ promises }) => listed(promises.map(({ concern }) => concern.id))),
      expected: expectation(world, by, myDay.roles, place, () => listed(promised())),
    },
  ]
}

const concernsAmong = (
  world: World,
  isMeant: (said: World['concerns'][string], householdId: string) => boolean,
): string[] =>
  Object.entries(world.concerns)
    .filter(([, said]) => isMeant(said, world.visits[said.visitId]?.householdId ?? ''))
    .map(([id]) => id)

/** What is still on its way with the unit is listed, too. */
function aboutUnit(world: World, by: string, unitId: string): Question[] {
  const place = world.units[unitId]?.place
  const isUnder = (at: string | undefined): boolean => at !== undefined && at.split('/').includes(unitId)
  const visits = () => idsOf(world.visits, ({ withdrawn }, id) => !withdrawn && isUnder(placeOfVisit(world, id)))
  const open = () => idsOf(world.concerns, ({ status }, id) => status === 'open' && isUnder(placeOfConcern(world, id)))
  const grids = () => idsOf(world.grids, ({ closedInto, place: at }) => !closedInto && isUnder(at))
  const posts = () => idsOf(world.people, (person) => person.unitId === unitId && !person.left)
  const asked = { unitId, cursor: null, limit: 50 }
  const expected = (contract: Contract, found: () => Answer) => expectation(world, by, contract.roles, place, found)
  return [
    {
      title: `visits of ${unitId}`,
      ask: (caller) =>
        answerTo(caller, listVisits, { ...asked, month: null }, (page) => listed(page.visits.map(({ id }) => id))),
      expected: expected(listVisits, () => listed(visits().slice(0, 50))),
    },
    {
      title: `open concerns of ${unitId}`,
      ask: (caller) =>
        answerTo(caller, listConcerns, { ...asked, kind: 'concern', status: 'open' }, (page) =>
          listed(page.concerns.map(({ id }) => id)),
        ),
      expected: expected(listConcerns, () => listed(open().filter((id) => world.concerns[id]?.kind === 'concern'))),
    },
    {
      title: `grids of ${unitId}`,
      ask: (caller) => answerTo(caller, listGrids, { unitId }, (page) => listed(page.grids.map(({ id }) => id))),
      expected: expected(listGrids, () => listed(grids())),
    },
    {
      title: `posts of ${unitId}`,
      ask: (caller) => answerTo(caller, listStaff, { unitId }, (page) => listed(page.staff.map(({ id }) => id))),
      expected: expected(listStaff, () => listed(posts())),
    },
    {
      title: `figures of ${unitId}`,
      ask: (caller) => answerTo(caller, overview, { unitId, month: monthOf(Date.now()) }),
      expected: expected(overview, () => 'ok'),
    },
  ]
}
