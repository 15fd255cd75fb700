import { attachPhotoHandler } from './attach-photo'
import { correctVisitHandler } from './correct'
import { currentSchemeHandler } from './current-scheme'
import { exportVisitsHandler } from './export'
import { getVisitHandler } from './get'
import { listVisitsHandler } from './list'
import { myDayHandler } from './my-day'
import { publishSchemeHandler } from './publish-scheme'
import { recordVisitsHandler } from './record'
import { restoreVisitHandler } from './restore'
import { schemeOfVersionHandler } from './scheme-of-version'
import { visitVersionsHandler } from './versions'
import { withdrawVisitHandler } from './withdraw'

export const handlers = [
  recordVisitsHandler,
  listVisitsHandler,
  exportVisitsHandler,
  getVisitHandler,
  attachPhotoHandler,
  correctVisitHandler,
  withdrawVisitHandler,
  restoreVisitHandler,
  visitVersionsHandler,
  myDayHandler,
  currentSchemeHandler,
  schemeOfVersionHandler,
  publishSchemeHandler,
]
