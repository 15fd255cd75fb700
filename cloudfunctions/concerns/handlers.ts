import { exportConcernsHandler } from './export'
import { listConcernsHandler } from './list'
import { settleConcernsHandler } from './settle'

export const handlers = [settleConcernsHandler, listConcernsHandler, exportConcernsHandler]
