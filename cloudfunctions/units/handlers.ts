import { amendPostHandler } from './amend'
import { appointStaffHandler } from './appoint'
import { listUnitsHandler } from './children'
import { listCitiesHandler } from './cities'
import { closeUnitHandler } from './close'
import { createUnitHandler } from './create'
import { exportStaffHandler } from './export-staff'
import { findUnitsHandler } from './find'
import { unitHistoryHandler } from './history'
import { importUnitsHandler } from './import'
import { importRosterHandler } from './import-roster'
import { leavePostHandler } from './leave'
import { moveUnitHandler } from './move'
import { postHistoryHandler } from './post-history'
import { previewRosterHandler } from './preview-roster'
import { publishStandardsHandler } from './publish-standards'
import { renameUnitHandler } from './rename'
import { reopenUnitHandler } from './reopen'
import { listRenewalsHandler } from './renewals'
import { reviseStaffHandler } from './revise-staff'
import { rosterProblemsHandler } from './roster-problems'
import { rosterTemplateHandler } from './roster-template'
import { listStaffHandler } from './staff'
import { staffingOfUnitHandler } from './staffing'
import { currentStandardsHandler } from './standards'

export const handlers = [
  importUnitsHandler,
  createUnitHandler,
  listUnitsHandler,
  findUnitsHandler,
  listCitiesHandler,
  appointStaffHandler,
  listStaffHandler,
  leavePostHandler,
  amendPostHandler,
  reviseStaffHandler,
  postHistoryHandler,
  listRenewalsHandler,
  staffingOfUnitHandler,
  currentStandardsHandler,
  publishStandardsHandler,
  renameUnitHandler,
  closeUnitHandler,
  reopenUnitHandler,
  moveUnitHandler,
  unitHistoryHandler,
  rosterTemplateHandler,
  previewRosterHandler,
  importRosterHandler,
  rosterProblemsHandler,
  exportStaffHandler,
]
