import type { NaturalVillage } from '../../contracts/natural-villages'
import { nameNaturalVillage } from '../../contracts/natural-villages'
import { handle, nothingWritten, written, type Call } from '../shared/handle'
import { GridRepository, UnitsInScope, type UnitOfGrid } from './repository'
import { withNaturalVillage } from './rules'

type Asked = Call<typeof nameNaturalVillage>

export const nameNaturalVillageHandler = handle(nameNaturalVillage, async (call) => {
  const { input, actor, store, fail } = call
  const units = new UnitsInScope(store, actor.scope)
  const [unit] = await units.getManyForUpdate([input.unitId])
  if (!unit || unit.validTo) return fail('NOT_FOUND')
  if (unit.level !== 'village') return fail('UNIT_HAS_NO_NATURAL_VILLAGES')
  const named = { id: input.id, name: input.name }
  const before = unit.naturalVillages ?? []
  if (before.some(({ id, name }) => id === named.id && name === named.name))
    return nothingWritten({ naturalVillages: before })
  const naturalVillages = withNaturalVillage(before, named)
  if (typeof naturalVillages === 'string') return fail(naturalVillages)
  await units.update(unit, { naturalVillages: { set: naturalVillages } })
  await renameInGrids(call, unit, named)
  return written({ naturalVillages }, { action: 'naturalVillage.named', subject: input.id, place: unit.place })
})

async function renameInGrids({ actor, store }: Asked, unit: UnitOfGrid, { id, name }: NaturalVillage): Promise<void> {
  const grids = new GridRepository(store, actor.scope)
  for (const grid of await grids.under(unit.place)) {
    const villages = grid.naturalVillages ?? []
    if (!villages.some((village) => village.id === id)) continue
    const renamed = villages.map((village) => (village.id === id ? { id, name } : village))
    await grids.update(grid, { naturalVillages: { set: renamed } })
  }
}
