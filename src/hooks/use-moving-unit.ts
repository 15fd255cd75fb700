import { useRef } from 'react'
import { moveUnit } from '../../contracts/divisions'
import { type Job } from '../../contracts/jobs'
import { currentClient } from '../client/current'
import { type Action, useAction } from './use-action'

export interface UnitMove {
  unitId: string
  newParentId: string
  on: string
}

/** Begins to move a unit under another parent. Tapped again after a failure it is still the same move. */
export function useMovingUnit(): Action<[UnitMove], Job> {
  const { call, ids } = currentClient()
  const begun = useRef<{ id: string; of: string } | null>(null)
  return useAction(async (move: UnitMove) => {
    const of = JSON.stringify(move)
    if (begun.current?.of !== of) begun.current = { id: await ids.next(), of }
    return (await call(moveUnit, { id: begun.current.id, ...move })).job
  })
}
