import { useMemo } from 'react'
import { type Due, dueHouseholds, type DuePromise, openPromises } from '../../contracts/due'
import type { SeenConcern, SeenHousehold } from '../client/area/pending'
import { useOutbox } from './use-outbox'
import { useToday } from './use-today'
import { useWorkingArea, type WorkingAreaUse } from './use-working-area'

export type { Due, DuePromise } from '../../contracts/due'

/** Days ahead within which something promised is 快到了. */
const PROMISE_WITHIN = 3
const SOON_WITHIN = 7

export interface MyDay extends Omit<WorkingAreaUse, 'area'> {
  today: string
  now: number
  /** To visit today or before, the earliest day first. */
  due: readonly Due<SeenHousehold>[]
  /** Within the coming week. */
  soon: readonly Due<SeenHousehold>[]
  /** All that is promised and open, the earliest day first. */
  promises: readonly DuePromise<SeenConcern>[]
  /** Of these, how many are near or past. */
  promisesNear: number
  /** Records on this phone that have not arrived. */
  waiting: number
}

/** 我的一天: whom to visit, what she promised, what waits on this phone. Offline too. */
export function useMyDay(gridId?: string): MyDay {
  const { area, scheme, ...rest } = useWorkingArea(gridId)
  const { today, now } = useToday()
  const { waiting } = useOutbox()
  const upcoming = useMemo(
    () => (scheme ? dueHouseholds(area.households, scheme, today, SOON_WITHIN) : []),
    [area.households, scheme, today],
  )
  const promises = useMemo(() => openPromises(area.concerns, today), [area.concerns, today])
  return {
    ...rest,
    scheme,
    today,
    now,
    due: upcoming.filter(({ days }) => days <= 0),
    soon: upcoming.filter(({ days }) => days > 0),
    promises,
    promisesNear: promises.filter(({ days }) => days <= PROMISE_WITHIN).length,
    waiting,
  }
}
