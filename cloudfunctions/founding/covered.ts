import { listCovered } from '../../contracts/founding-later'
import { handle } from '../shared/handle'
import { Units } from '../shared/unit-document'
import { placeOfUnit } from '../shared/unit-place'
import { Coverages } from './establish-repository'

export const listCoveredHandler = handle(listCovered, async ({ input, actor, store }) => {
  const { place } = await placeOfUnit(store, actor, input.unitId)
  const found = await new Coverages(store, actor.scope).under(place, input.cursor, input.limit)
  const shown = found.slice(0, input.limit)
  const units = await new Units(store, actor.scope).getMany(shown.map(({ unitId }) => unitId))
  const names = new Map(units.map(({ _id, name }) => [_id, name]))
  return {
    covered: shown.map(({ _id, name, creditCode, women, consented, unitId }) => ({
      ...{ id: _id, name, creditCode, women, consented },
      unit: { id: unitId, name: names.get(unitId) ?? '' },
    })),
    next: found.length > input.limit ? (shown.at(-1)?._id ?? null) : null,
  }
})
