import { workingArea } from '../../../../contracts/grids'
import { coldArea, withDelta, type WorkingArea } from '../../../../src/client/area/working-area'
import { answerTo, hasRole, pick, refusedAtTheDoor, somebody, type Answer, type Deed, type Plan } from '../deed'
import { sees, type World } from '../world'

/** The areas on all phones, by person, grid and phone: everybody has two. */
export type Phones = Map<string, WorkingArea>

/** The cloud looks back a minute further than it is asked; on these phones a minute is over as soon as it began. */
const MINUTE = 60_000
const aMinuteLater = (instant: string): string => new Date(Date.parse(instant) + MINUTE - 1).toISOString()

/** One of her phones asks for what changed, and then shows what is there, and nothing that is not hers any more. */
export const planRefresh: Plan = (world, dice) => {
  const [gridId, grid] = pick(Object.entries(world.grids), dice.one) ?? []
  if (!gridId || !grid) return null
  const by = somebody(world, dice, (person, id) => hasRole(workingArea.roles)(person) && sees(world, id, grid.place))
  const phone = `${by} ${gridId} ${dice.other % 2}`
  return refreshing(by, gridId, phone)
}

/** A phone that knows the grid already. */
export const planRefreshAgain: Plan = (_, dice, phones) => {
  const phone = pick([...phones.keys()], dice.one)
  const [by, gridId] = phone?.split(' ') ?? []
  return phone && by && gridId ? refreshing(by, gridId, phone) : null
}

const refreshing = (by: string, gridId: string, phone: string): Deed => ({
  title: `refreshes ${gridId} on her phone ${phone.slice(-1)}`,
  by,
  looksOnly: true,
  async send(as, { phones }) {
    const known = phones.get(phone)
    const asked = { gridId, since: known ? aMinuteLater(known.asOf) : null, schemeVersion: 1 }
    phones.delete(phone)
    return answerTo(as, workingArea, asked, (delta) => {
      const area = known && !delta.whole ? withDelta(known, delta) : coldArea(delta)
      phones.set(phone, area)
      return shown(area)
    })
  },
  happen: (world) =>
    refusedAtTheDoor(world, by, workingArea.roles) ??
    (sees(world, by, world.grids[gridId]?.place) ? there(world, gridId) : 'NOT_FOUND'),
})

function shown({ households, visits, concerns }: WorkingArea): Answer {
  const open = concerns.filter(({ status }) => status === 'open')
  return lists(households, visits, open)
}

function there(world: World, gridId: string): Answer {
  const homes = Object.entries(world.households).filter(
    ([, home]) => home.gridId === gridId && home.status !== 'merged',
  )
  const isThere = (householdId: string): boolean => homes.some(([id]) => id === householdId)
  const visits = Object.entries(world.visits).filter(([, visit]) => !visit.withdrawn && isThere(visit.householdId))
  const open = Object.entries(world.concerns).filter(
    ([, said]) => said.status === 'open' && isThere(world.visits[said.visitId]?.householdId ?? ''),
  )
  const [at, of, said] = [homes, visits, open].map((entries) => entries.map(([id]) => ({ id })))
  return lists(at ?? [], of ?? [], said ?? [])
}

type Listed = readonly { id: string }[]

const lists = (households: Listed, visits: Listed, open: Listed): Answer =>
  Object.entries({ households, visits, open })
    .map(
      ([kind, entries]) =>
        `${kind} ${entries
          .map(({ id }) => id)
          .sort()
          .join(' ')}`,
    )
    .join('; ')
