import type { LaterRouteId } from '../../contracts/founding/route'
import type { FoundingCase } from '../../contracts/founding-cases'
import { caseAges, listCovered, openLater, tickAftercare } from '../../contracts/founding-later'
import type { Input } from '../../contracts/contract'
import { currentClient } from '../client/current'
import { type Action, useAction } from './use-action'
import { useList } from './use-list'
import { useRead } from './use-read'

export type { CoveredUnit } from '../../contracts/founding-later'

/** Ticks what is to be done after a founding; a case of hers is kept on the phone as it is then. */
export function useTickingAftercare(): Action<[Input<typeof tickAftercare>], FoundingCase> {
  const { call, cases } = currentClient()
  return useAction(async (input: Input<typeof tickAftercare>) => {
    const { case: found } = await call(tickAftercare, input)
    if (found.side === 'contact') cases.keep(found)
    return found
  })
}

/** Begins 换届, or 替补 and 增补, of a founded organisation; the one that goes on already is answered. */
export function useOpeningLater(caseId: string): Action<[LaterRouteId], FoundingCase> {
  const { call, cases, ids } = currentClient()
  return useAction(async (route: LaterRouteId) => {
    const { case: found } = await call(openLater, { id: await ids.next(), caseId, route })
    cases.keep(found)
    return found
  })
}

/** How many cases of a subtree have been at their stage for long. */
export const useCaseAges = (unitId: string) => useRead(caseAges, { unitId })

/** What the organisations founded in a subtree cover, page by page. */
export const useCovered = (unitId: string, limit: number) =>
  useList(listCovered, { unitId, limit }, ({ covered }) => covered)
