import type { Overview } from '@/hooks/use-overview'
import { routeIds, type RouteId, type Stage, stages } from '../../../../contracts/founding/route'

export interface StageCount {
  stage: Stage
  count: number
}

/** How many cases stand at each stage; of one route alone, where told. */
export function stageCounts(now: Overview['now'], route: RouteId | undefined): StageCount[] {
  const routes: readonly RouteId[] = route === undefined ? routeIds : [route]
  return stages.map((stage) => ({
    stage,
    count: routes.reduce((sum, id) => sum + (now[`founding:${id}:${stage}`] ?? 0), 0),
  }))
}

export const isStage = (text: string | undefined): text is Stage => stages.some((stage) => stage === text)
export const isRouteId = (text: string | undefined): text is RouteId => routeIds.some((route) => route === text)
