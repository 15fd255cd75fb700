import { foundingTexts } from '../../contracts/founding-texts'
import { shippedTexts } from '../../contracts/founding/texts'
import { handle } from '../shared/handle'
import { FederationDirectory } from './federations-repository'
import { TextsRepository } from './texts-repository'

export const foundingTextsHandler = handle(foundingTexts, async ({ input, actor, store, fail }) => {
  const asked = input.unitId === null ? null : await new FederationDirectory(store).get(input.unitId)
  if (input.unitId !== null && !asked) return fail('NOT_FOUND')
  const place = asked?.place ?? actor?.staff?.place
  return { texts: place === undefined ? shippedTexts : await new TextsRepository(store).current(place) }
})
