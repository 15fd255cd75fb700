import { attentionHandler } from './attention'
import { dropViewHandler } from './drop-view'
import { keepViewHandler } from './keep-view'
import { listViewsHandler } from './list-views'
import { overviewHandler } from './overview'

export const handlers = [overviewHandler, attentionHandler, keepViewHandler, listViewsHandler, dropViewHandler]
