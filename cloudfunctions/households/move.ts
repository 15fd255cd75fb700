import { moveHousehold } from '../../contracts/household-lifecycle'
import { handle } from '../shared/handle'
import { changeStatus } from './change-status'

export const moveHouseholdHandler = handle(moveHousehold, (call) => {
  const { id, changeId, on, whereTo } = call.input
  const departure = { on, note: whereTo, by: call.actor.name }
  return changeStatus(call, { id, to: 'movedAway', departure, changeId, action: 'household.moved' })
})
