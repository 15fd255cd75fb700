import { useRef } from 'react'
import { handOverGrid } from '../../contracts/handover'
import { currentClient } from '../client/current'
import { useAction } from './use-action'

interface Asked {
  gridId: string
  toStaffId: string
  note: string | null
}

/** Hands a grid over. Said again unchanged after a lost answer it keeps its id, so that it is done once. */
export function useHandingOver() {
  const { call, ids } = currentClient()
  const tried = useRef<{ id: string; words: string } | null>(null)
  return useAction(async (asked: Asked) => {
    const words = JSON.stringify(asked)
    if (tried.current?.words !== words) tried.current = { id: await ids.next(), words }
    return (await call(handOverGrid, { id: tried.current.id, ...asked })).handover
  })
}
