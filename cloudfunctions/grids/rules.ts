import type { NaturalVillage } from '../../contracts/natural-villages'
import type { UnitLevel } from '../../contracts/units'

const levelsWithGrids: readonly UnitLevel[] = ['town', 'village']

/** Town grids and village micro-grids; counties and cities have none of their own. */
export const mayHaveGrids = (level: UnitLevel): boolean => levelsWithGrids.includes(level)

/** Grids of her own unit, as long as she has a post there. */
export const mayKeep = (staff: { unitId: string; left?: object | null }, grid: { unitId: string }): boolean =>
  staff.unitId === grid.unitId && !staff.left

/** The natural villages with these ids, in the village's order; null when it does not have one of them. */
export function villagesAmong(
  { naturalVillages = [] }: { naturalVillages?: NaturalVillage[] },
  ids: readonly string[],
): NaturalVillage[] | null {
  const chosen = naturalVillages.filter(({ id }) => ids.includes(id))
  return chosen.length === new Set(ids).size ? chosen : null
}

const MOST_NATURAL_VILLAGES = 60

/** The list with this one put in or renamed; a reason why not. */
export function withNaturalVillage(
  villages: readonly NaturalVillage[],
  { id, name }: NaturalVillage,
): NaturalVillage[] | 'NAME_TAKEN' | 'NATURAL_VILLAGES_FULL' {
  if (villages.some((other) => other.id !== id && other.name === name)) return 'NAME_TAKEN'
  if (villages.some((other) => other.id === id))
    return villages.map((village) => (village.id === id ? { id, name } : village))
  return villages.length >= MOST_NATURAL_VILLAGES ? 'NATURAL_VILLAGES_FULL' : [...villages, { id, name }]
}
