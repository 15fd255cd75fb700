import { currentScheme } from '../../contracts/visit-scheme'
import { handle } from '../shared/handle'
import { SchemeRepository } from '../shared/scheme'

export const currentSchemeHandler = handle(currentScheme, async ({ actor, store, fail }) => {
  const scheme = await new SchemeRepository(store).current(actor.staff?.place ?? '')
  return scheme ? { scheme } : fail('SCHEME_UNKNOWN')
})
