import { listGrids } from '../../contracts/grids'
import { createStore } from '../client/store'
import { byOrdinal } from '../words/ordinals'
import { useRead } from './use-read'
import { useSession } from './use-session'
import { useStore } from './use-store'

export interface ChosenGrid {
  id: string
  name: string
}

export interface GridsUse {
  /** The grids she works in: her own, and for a village chair all of her village. */
  grids: readonly ChosenGrid[]
  /** The one on her screens, the first unless she chose another. */
  chosen: ChosenGrid | null
  choose(gridId: string): void
  /** A village chair's grids are still being asked for. */
  loading: boolean
}

const wanted = createStore<string | null>(null)

export function useGrids(): GridsUse {
  const { person } = useSession()
  const chosenId = useStore(wanted)
  const isChair = person?.role === 'villageChair'
  const village = useRead(listGrids, isChair ? { unitId: person.unitId } : null)
  const own = person?.grids ?? []
  const others = (village.value?.grids ?? []).filter((grid) => !own.some(({ id }) => id === grid.id))
  const grids = [...own, ...Array.from(others).sort(byOrdinal)].map(({ id, name }) => ({ id, name }))
  return {
    grids,
    chosen: grids.find(({ id }) => id === chosenId) ?? grids[0] ?? null,
    choose: wanted.set,
    loading: isChair && village.state === 'loading',
  }
}
