import type { UnitLevel } from '../../contracts/units'

const levelsWithGrids: readonly UnitLevel[] = ['town', 'village']

/** Town grids and village micro-grids; counties and cities have none of their own. */
export const mayHaveGrids = (level: UnitLevel): boolean => levelsWithGrids.includes(level)

/** Each executive keeps one grid of her own unit. */
export const mayKeep = (staff: { unitId: string }, grid: { unitId: string }): boolean => staff.unitId === grid.unitId
