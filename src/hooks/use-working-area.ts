import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useMemo } from 'react'
import type { VisitScheme } from '../../contracts/visit-scheme'
import type { AreaState } from '../client/area/areas'
import { type SeenArea, withPending } from '../client/area/pending'
import { currentClient } from '../client/current'
import type { CallFailure } from '../client/failure'
import { createStore } from '../client/store'
import { useOutbox } from './use-outbox'
import { useSession } from './use-session'
import { useStore } from './use-store'
import { useToday } from './use-today'

export type { SeenConcern, SeenHousehold, SeenVisit } from '../client/area/pending'

export interface WorkingAreaUse {
  /** `none`: she keeps no grid. `offline`: what is on the phone, fetched at `asOf`. */
  state: AreaState['state'] | 'none'
  gridId: string | null
  gridName: string
  /** With what waits on this phone in it; empty until there is one. */
  area: SeenArea
  scheme: VisitScheme | null
  asOf: string | null
  failure: CallFailure | null
  /** Never throws. */
  refresh(): Promise<void>
}

const nowhere: SeenArea = { households: [], visits: [], concerns: [] }
const noArea = createStore<AreaState>({ state: 'loading', area: null, failure: null })

/** Her grid (the first one she keeps, unless named) with its households, offline too. */
export function useWorkingArea(wanted?: string | null): WorkingAreaUse {
  const { areas } = currentClient()
  const { person } = useSession()
  const { today } = useToday()
  const { records } = useOutbox()
  const gridId = wanted === undefined ? (person?.grids[0]?.id ?? null) : wanted
  const { state, area, failure } = useStore(gridId ? areas.watch(gridId) : noArea)

  useEffect(() => {
    if (gridId) void areas.refreshIfOld(gridId)
  }, [areas, gridId])
  useDidShow(() => {
    if (gridId) void areas.refreshIfOld(gridId)
  })

  const inOrder = useMemo(() => Array.from(records).sort((one, other) => one.record.seq - other.record.seq), [records])
  const seen = useMemo(() => (area ? withPending(area, inOrder, today) : nowhere), [area, inOrder, today])
  const refresh = useCallback(async () => {
    if (gridId) await areas.refresh(gridId)
  }, [areas, gridId])

  return {
    state: gridId ? state : 'none',
    gridId,
    gridName: area?.grid.name ?? person?.grids.find(({ id }) => id === gridId)?.name ?? '',
    area: seen,
    scheme: area?.scheme ?? null,
    asOf: area?.asOf ?? null,
    failure,
    refresh,
  }
}
