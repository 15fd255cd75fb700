import { amendGridHandler } from './amend'
import { assignGridHandler } from './assign'
import { createGridsHandler } from './create'
import { exportGapsHandler } from './export-gaps'
import { getGridHandler } from './get'
import { listGapsHandler } from './gaps'
import { handOverGridHandler } from './hand-over'
import { handoverBriefHandler } from './handover-brief'
import { listHouseholdsOfGridHandler } from './households'
import { stepJobHandler } from './job-step'
import { listGridsHandler } from './list'
import { mergeGridsHandler } from './merge'
import { nameNaturalVillageHandler } from './name-natural-village'
import { listNaturalVillagesHandler } from './natural-villages'
import { splitGridHandler } from './split'
import { workingAreaHandler } from './working-area'

export const handlers = [
  createGridsHandler,
  amendGridHandler,
  assignGridHandler,
  handOverGridHandler,
  handoverBriefHandler,
  splitGridHandler,
  mergeGridsHandler,
  stepJobHandler,
  listGapsHandler,
  exportGapsHandler,
  listGridsHandler,
  getGridHandler,
  listHouseholdsOfGridHandler,
  listNaturalVillagesHandler,
  nameNaturalVillageHandler,
  workingAreaHandler,
]
