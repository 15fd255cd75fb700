import { currentStandards } from '../../contracts/staffing'
import { handle } from '../shared/handle'
import { StandardsRepository } from './standards-repository'

export const currentStandardsHandler = handle(currentStandards, async ({ actor, store }) => ({
  standards: await new StandardsRepository(store).current(actor.staff?.place ?? ''),
}))
