import { assignGridHandler } from './assign'
import { createGridsHandler } from './create'
import { listGapsHandler } from './gaps'
import { handOverGridHandler } from './hand-over'
import { handoverBriefHandler } from './handover-brief'
import { stepJobHandler } from './job-step'
import { listGridsHandler } from './list'
import { mergeGridsHandler } from './merge'
import { splitGridHandler } from './split'
import { workingAreaHandler } from './working-area'

export const handlers = [
  createGridsHandler,
  assignGridHandler,
  handOverGridHandler,
  handoverBriefHandler,
  splitGridHandler,
  mergeGridsHandler,
  stepJobHandler,
  listGapsHandler,
  listGridsHandler,
  workingAreaHandler,
]
