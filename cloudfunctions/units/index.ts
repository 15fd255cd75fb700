import { serve } from '../shared/serve'
import { clearFiles } from './clear-files'
import { handlers } from './handlers'

export const main = serve(handlers, { files: clearFiles })
