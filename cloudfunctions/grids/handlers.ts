import { assignGridHandler } from './assign'
import { createGridsHandler } from './create'
import { listGridsHandler } from './list'
import { workingAreaHandler } from './working-area'

export const handlers = [createGridsHandler, assignGridHandler, listGridsHandler, workingAreaHandler]
