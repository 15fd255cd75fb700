import { amendPostHandler } from './amend'
import { appointStaffHandler } from './appoint'
import { listUnitsHandler } from './children'
import { closeUnitHandler } from './close'
import { unitHistoryHandler } from './history'
import { importUnitsHandler } from './import'
import { leavePostHandler } from './leave'
import { moveUnitHandler } from './move'
import { postHistoryHandler } from './post-history'
import { publishStandardsHandler } from './publish-standards'
import { renameUnitHandler } from './rename'
import { listRenewalsHandler } from './renewals'
import { listStaffHandler } from './staff'
import { staffingOfUnitHandler } from './staffing'
import { currentStandardsHandler } from './standards'

export const handlers = [
  importUnitsHandler,
  listUnitsHandler,
  appointStaffHandler,
  listStaffHandler,
  leavePostHandler,
  amendPostHandler,
  postHistoryHandler,
  listRenewalsHandler,
  staffingOfUnitHandler,
  currentStandardsHandler,
  publishStandardsHandler,
  renameUnitHandler,
  closeUnitHandler,
  moveUnitHandler,
  unitHistoryHandler,
]
