import { createUnit } from '../../contracts/units'
import { handle, nothingWritten, written, type Call } from '../shared/handle'
import { unitUnder, type UnitDocument } from '../shared/unit-document'
import { idFitsLevel, mayChange } from '../shared/unit-rules'
import { toUnit, UnitRepository } from './repository'

type Asked = Call<typeof createUnit>

export const createUnitHandler = handle(createUnit, async (call) => {
  const { input, actor, store, fail } = call
  if (!mayChange(actor.role, input.unit.level)) return fail('DIVISIONS_BY_COUNTY')
  if (!idFitsLevel(input.unit)) return fail('CODE_OF_OTHER_LEVEL')
  const units = new UnitRepository(store, actor.scope)
  const parent = input.unit.parentId === null ? null : await units.find(input.unit.parentId)
  const unit = unitUnder(parent, input.unit)
  if (typeof unit === 'string') return fail(unit)
  const stored = call.repeated ? await storedBefore(call, units, unit) : null
  if (stored) return nothingWritten({ unit: toUnit(stored) })
  if (await units.isCreditCodeTaken(unit)) return fail('USCC_TAKEN')
  await units.insert([unit])
  return written({ unit: toUnit(unit) }, { action: 'unit.created', subject: unit._id, place: unit.place })
})

async function storedBefore(call: Asked, units: UnitRepository, unit: UnitDocument): Promise<UnitDocument | null> {
  const stored = (await units.lookUpIds([unit._id])).get(unit._id)
  if (stored === 'elsewhere') return call.fail('ID_TAKEN')
  if (stored && stored.fingerprint !== unit.fingerprint) return call.fail('CONFLICT', { stored: toUnit(stored) })
  return stored ?? null
}
