import { assignGridHandler } from './assign'
import { createGridsHandler } from './create'
import { handOverGridHandler } from './hand-over'
import { handoverBriefHandler } from './handover-brief'
import { listGridsHandler } from './list'
import { workingAreaHandler } from './working-area'

export const handlers = [
  createGridsHandler,
  assignGridHandler,
  handOverGridHandler,
  handoverBriefHandler,
  listGridsHandler,
  workingAreaHandler,
]
