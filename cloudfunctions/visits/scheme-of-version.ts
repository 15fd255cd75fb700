import { schemeOfVersion } from '../../contracts/visit-scheme'
import { handle } from '../shared/handle'
import { SchemeRepository } from '../shared/scheme'

export const schemeOfVersionHandler = handle(schemeOfVersion, async ({ input, actor, store, fail }) => {
  const scheme = await new SchemeRepository(store).version(actor.staff?.place ?? '', input.version)
  return scheme ? { scheme } : fail('SCHEME_UNKNOWN')
})
