import { reopenHousehold } from '../../contracts/household-lifecycle'
import { handle } from '../shared/handle'
import { changeStatus } from './change-status'

export const reopenHouseholdHandler = handle(reopenHousehold, (call) =>
  changeStatus(call, { id: call.input.id, to: 'living', departure: null, action: 'household.reopened' }),
)
