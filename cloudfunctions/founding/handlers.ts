import { caseAgesHandler } from './ages'
import { changeRowsHandler } from './change-rows'
import { claimCaseHandler } from './claim'
import { listCoveredHandler } from './covered'
import { downloadTemplateHandler } from './download-template'
import { importRowsHandler } from './import-rows'
import { listTemplatesHandler } from './list-templates'
import { previewRowsHandler } from './preview-rows'
import { publishTemplateHandler } from './publish-template'
import { publishTextsHandler } from './publish-texts'
import { rowsTemplateHandler } from './rows-template'
import { foundingTextsHandler } from './texts'
import { closeCaseHandler } from './close'
import { listDocumentsHandler } from './documents'
import { establishHandler } from './establish'
import { fillBlanksHandler } from './fill'
import { getCaseHandler } from './get'
import { handInHandler } from './hand-in'
import { inviteContactHandler } from './invite-contact'
import { listCasesHandler } from './list'
import { makeDocumentHandler } from './make-document'
import { makePackHandler } from './make-pack'
import { markDeliveredHandler } from './mark-delivered'
import { myCasesHandler } from './mine'
import { openCaseHandler } from './open'
import { openLaterHandler } from './open-later'
import { previewDocumentHandler } from './preview'
import { recallHandler } from './recall'
import { recordCountHandler } from './record-count'
import { replyHandler } from './reply'
import { listRowsHandler } from './rows'
import { listSuperiorsHandler } from './superiors'
import { switchRouteHandler } from './switch-route'
import { tickAftercareHandler } from './tick'

export const handlers = [
  listSuperiorsHandler,
  openCaseHandler,
  myCasesHandler,
  getCaseHandler,
  claimCaseHandler,
  inviteContactHandler,
  fillBlanksHandler,
  changeRowsHandler,
  listRowsHandler,
  handInHandler,
  recallHandler,
  replyHandler,
  recordCountHandler,
  switchRouteHandler,
  closeCaseHandler,
  establishHandler,
  listCasesHandler,
  listDocumentsHandler,
  previewDocumentHandler,
  makeDocumentHandler,
  makePackHandler,
  markDeliveredHandler,
  listTemplatesHandler,
  downloadTemplateHandler,
  publishTemplateHandler,
  foundingTextsHandler,
  publishTextsHandler,
  rowsTemplateHandler,
  previewRowsHandler,
  importRowsHandler,
  openLaterHandler,
  tickAftercareHandler,
  listCoveredHandler,
  caseAgesHandler,
]
