import { closeHouseholdHandler } from './close'
import { listDuplicatesHandler } from './duplicates'
import { exportHouseholdsHandler } from './export'
import { getHouseholdHandler } from './get'
import { householdHistoryHandler } from './history'
import { ignorePairHandler } from './ignore-pair'
import { listHouseholdsHandler } from './list'
import { mergeHouseholdsHandler } from './merge'
import { moveHouseholdHandler } from './move'
import { openMinorsHandler } from './open-minors'
import { registerHouseholdsHandler } from './register'
import { reopenHouseholdHandler } from './reopen'
import { reviseHouseholdHandler } from './revise'
import { similarHouseholdsHandler } from './similar'
import { transferHouseholdHandler } from './transfer'
import { unmergeHouseholdsHandler } from './unmerge'

export const handlers = [
  registerHouseholdsHandler,
  reviseHouseholdHandler,
  getHouseholdHandler,
  householdHistoryHandler,
  listHouseholdsHandler,
  exportHouseholdsHandler,
  openMinorsHandler,
  moveHouseholdHandler,
  closeHouseholdHandler,
  reopenHouseholdHandler,
  transferHouseholdHandler,
  similarHouseholdsHandler,
  listDuplicatesHandler,
  ignorePairHandler,
  mergeHouseholdsHandler,
  unmergeHouseholdsHandler,
]
