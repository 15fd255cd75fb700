import { useMemo } from 'react'
import { type Grid, listGrids } from '../../contracts/grids'
import type { Household } from '../../contracts/households'
import { useRead } from './use-read'
import { useSession } from './use-session'

/** The step of a place that names the town. */
const TOWN = 2

/** The grids a household may go to: of her village for a chair, of the household's town for an office. */
export function useGridsNearby({ place, gridId }: Pick<Household, 'place' | 'gridId'>, wanted: boolean) {
  const { person } = useSession()
  const unitId = person?.role === 'villageChair' ? person.unitId : (place.split('/')[TOWN] ?? '')
  const { value, state, failure, refresh } = useRead(listGrids, wanted && person ? { unitId } : null)
  const grids = useMemo<Grid[]>(() => (value?.grids ?? []).filter(({ id }) => id !== gridId), [value, gridId])
  return { grids, state, failure, refresh }
}
