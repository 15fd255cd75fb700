import { listTemplates } from '../../contracts/founding-templates'
import { handle } from '../shared/handle'
import { cityOf } from '../shared/place'
import { templatesInForce } from './pack/template-view'
import { TemplateRepository } from './template-repository'

export const listTemplatesHandler = handle(listTemplates, async ({ actor, store }) => ({
  templates: templatesInForce(await new TemplateRepository(store).ofCity(cityOf(actor.staff?.place ?? ''))),
}))
