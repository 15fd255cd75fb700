import { getHouseholdHandler } from './get'
import { openMinorsHandler } from './open-minors'
import { registerHouseholdsHandler } from './register'
import { reviseHouseholdHandler } from './revise'

export const handlers = [registerHouseholdsHandler, reviseHouseholdHandler, getHouseholdHandler, openMinorsHandler]
