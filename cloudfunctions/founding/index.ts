import { serve } from '../shared/serve'
import { handlers } from './handlers'

export const main = serve(handlers)
