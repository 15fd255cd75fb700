import { levelBelow } from '../../contracts/unit-kinds'
import { listUnits } from '../../contracts/units'
import { handle, type Call } from '../shared/handle'
import { stepsOf } from '../shared/place'
import type { UnitDocument } from '../shared/unit-document'
import { toUnit, UnitRepository } from './repository'
import { cutPage } from './rules'

type Asked = Call<typeof listUnits>

export const listUnitsHandler = handle(listUnits, async (call) => {
  const units = new UnitRepository(call.store, call.actor.scope)
  const unit = await units.getOrThrow(call.input.unitId)
  const [above, found] = await Promise.all([namesAbove(units, unit), under(units, unit, call)])
  const { page, next } = cutPage(found, call.input.limit)
  return { unit: toUnit(unit), above, children: page.map(toUnit), next }
})

/** Those that she does not see are left out. */
async function namesAbove(units: UnitRepository, unit: UnitDocument): Promise<{ id: string; name: string }[]> {
  const ids = stepsOf(unit.place).slice(0, -1)
  const seen = new Map((await units.getMany(ids)).map(({ _id, name }) => [_id, name]))
  return ids.flatMap((id) => {
    const name = seen.get(id)
    return name === undefined ? [] : [{ id, name }]
  })
}

function under(units: UnitRepository, unit: UnitDocument, { input }: Asked): Promise<UnitDocument[]> {
  const page = { after: input.cursor, limit: input.limit }
  if (input.of === 'sectors') return units.sectorsUnder(unit, input.kind, page)
  const level = levelBelow(unit.level)
  return level ? units.divisionsUnder(unit, level, page) : Promise.resolve([])
}
