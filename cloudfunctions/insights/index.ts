import { serve } from '../shared/serve'
import { foldEverywhere } from './fold'
import { handlers } from './handlers'

export const main = serve(handlers, { fold: foldEverywhere })
