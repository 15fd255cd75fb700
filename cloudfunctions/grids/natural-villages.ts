import { listNaturalVillages } from '../../contracts/natural-villages'
import { handle } from '../shared/handle'
import { UnitsInScope } from './repository'

export const listNaturalVillagesHandler = handle(listNaturalVillages, async ({ input, actor, store }) => {
  const { naturalVillages = [] } = await new UnitsInScope(store, actor.scope).getOrThrow(input.unitId)
  return { naturalVillages }
})
