import { listCities } from '../../contracts/units'
import { handle } from '../shared/handle'
import { toUnit, UnitRepository } from './repository'

export const listCitiesHandler = handle(listCities, async ({ actor, store }) => ({
  cities: (await new UnitRepository(store, actor.scope).cities()).map(toUnit),
}))
