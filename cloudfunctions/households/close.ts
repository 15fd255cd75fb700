import { closeHousehold } from '../../contracts/household-lifecycle'
import { handle } from '../shared/handle'
import { changeStatus } from './change-status'

export const closeHouseholdHandler = handle(closeHousehold, (call) => {
  const { id, changeId, on, reason } = call.input
  const departure = { on, note: reason, by: call.actor.name }
  return changeStatus(call, { id, to: 'closed', departure, changeId, action: 'household.closed' })
})
