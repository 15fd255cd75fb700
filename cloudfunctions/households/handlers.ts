import { closeHouseholdHandler } from './close'
import { getHouseholdHandler } from './get'
import { ignorePairHandler } from './ignore-pair'
import { mergeHouseholdsHandler } from './merge'
import { moveHouseholdHandler } from './move'
import { openMinorsHandler } from './open-minors'
import { registerHouseholdsHandler } from './register'
import { reopenHouseholdHandler } from './reopen'
import { reviseHouseholdHandler } from './revise'
import { similarHouseholdsHandler } from './similar'
import { unmergeHouseholdsHandler } from './unmerge'

export const handlers = [
  registerHouseholdsHandler,
  reviseHouseholdHandler,
  getHouseholdHandler,
  openMinorsHandler,
  moveHouseholdHandler,
  closeHouseholdHandler,
  reopenHouseholdHandler,
  similarHouseholdsHandler,
  ignorePairHandler,
  mergeHouseholdsHandler,
  unmergeHouseholdsHandler,
]
