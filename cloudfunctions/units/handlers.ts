import { appointStaffHandler } from './appoint'
import { listUnitsHandler } from './children'
import { importUnitsHandler } from './import'
import { listStaffHandler } from './staff'

export const handlers = [importUnitsHandler, listUnitsHandler, appointStaffHandler, listStaffHandler]
