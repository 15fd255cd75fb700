import { attachPhotoHandler } from './attach-photo'
import { currentSchemeHandler } from './current-scheme'
import { getVisitHandler } from './get'
import { listVisitsHandler } from './list'
import { publishSchemeHandler } from './publish-scheme'
import { recordVisitsHandler } from './record'

export const handlers = [
  recordVisitsHandler,
  listVisitsHandler,
  getVisitHandler,
  attachPhotoHandler,
  currentSchemeHandler,
  publishSchemeHandler,
]
