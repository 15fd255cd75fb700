import type { UnitLevel } from '../../contracts/units'

const levelsWithGrids: readonly UnitLevel[] = ['town', 'village']

/** Town grids and village micro-grids; counties and cities have none of their own. */
export const mayHaveGrids = (level: UnitLevel): boolean => levelsWithGrids.includes(level)

/** Grids of her own unit, as long as she has a post there. */
export const mayKeep = (staff: { unitId: string; left?: object | null }, grid: { unitId: string }): boolean =>
  staff.unitId === grid.unitId && !staff.left
