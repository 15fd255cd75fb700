import { continueJobs } from '../shared/relocation/clock'
import { serve } from '../shared/serve'
import { handlers } from './handlers'

export const main = serve(handlers, { jobs: continueJobs })
