import { transferHousehold } from '../../../../contracts/household-lifecycle'
import { answerTo, hasRole, pick, refusedAtTheDoor, somebody, type Answer, type Plan } from '../deed'
import { carryTo, sees, type World } from '../world'

const { roles } = transferHousehold

/** A household goes to another grid within reach. */
export const planTransfer: Plan = (world, dice) => {
  const [id, home] = pick(Object.entries(world.households), dice.one) ?? []
  const [gridId, grid] = pick(Object.entries(world.grids), dice.other) ?? []
  if (!id || !home || !gridId || !grid) return null
  const both = [home.place, grid.place]
  const by = somebody(
    world,
    dice,
    (person, who) => hasRole(roles)(person) && both.every((place) => sees(world, who, place)),
  )
  return {
    title: `transfers ${id} to ${gridId}`,
    by,
    send: (as) => answerTo(as, transferHousehold, { id, gridId, note: null }),
    happen: (then) => refusedAtTheDoor(then, by, roles) ?? transferred(then, by, id, gridId),
  }
}

function transferred(world: World, by: string, id: string, gridId: string): Answer {
  const [home, grid] = [world.households[id], world.grids[gridId]]
  if (!home || !sees(world, by, home.place)) return 'NOT_FOUND'
  if (home.gridId === gridId) return 'ok'
  if (home.status === 'merged') return 'HOUSEHOLD_MERGED'
  if (home.status !== 'living') return 'HOUSEHOLD_CLOSED'
  if (!grid || !sees(world, by, grid.place)) return 'NOT_FOUND'
  if (grid.closedInto) return 'GRID_CLOSED'
  carryTo(world, id, gridId, grid.place)
  return 'ok'
}
