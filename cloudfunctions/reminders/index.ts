import { serve } from '../shared/serve'
import { remindDaily } from './daily'
import { remindOfEvents } from './events'
import { handlers } from './handlers'

export const main = serve(handlers, { daily: remindDaily, events: remindOfEvents })
