import type { Overview } from '@/hooks/use-overview'
import type { Output } from '../../../../contracts/contract'
import type { caseAges } from '../../../../contracts/founding-later'
import { stages, type Stage } from '../../../../contracts/founding/route'
import { stageCounts } from '../list/stages'

export type Ages = Output<typeof caseAges>

/** How many cases stand at a stage, and for how long. */
export interface StageFigures {
  stage: Stage
  count: number
  days30: number
  days90: number
}

export const stagesUnderWay: readonly Stage[] = stages.filter((stage) => stage !== 'established' && stage !== 'closed')
const isUnderWay = (stage: Stage): boolean => stagesUnderWay.includes(stage)

export function byStage(now: Overview['now'], ages: Ages | null): StageFigures[] {
  return stageCounts(now, undefined)
    .filter(({ stage }) => isUnderWay(stage))
    .map(({ stage, count }) => {
      const { days30 = 0, days90 = 0 } = ages?.stages.find((one) => one.stage === stage) ?? {}
      return { stage, count, days30, days90 }
    })
}

/** A unit right below: its cases under way, by stage, those at one stage for long, and what it founded. */
export interface ChildFigures {
  unitId: string
  name: string
  underWay: number
  stages: Readonly<Partial<Record<Stage, number>>>
  days30: number
  days90: number
  established: number
}

/** In the order of the division codes; units without any case are left out. */
export function byChild(children: Overview['children'], ages: Ages | null): ChildFigures[] {
  return children
    .map(({ unitId, name, now }) => {
      const counts = stageCounts(now, undefined)
      const { days30 = 0, days90 = 0 } = ages?.children.find((one) => one.unitId === unitId) ?? {}
      return {
        ...{ unitId, name, days30, days90 },
        underWay: counts.reduce((sum, { stage, count }) => sum + (isUnderWay(stage) ? count : 0), 0),
        stages: Object.fromEntries(counts.map(({ stage, count }) => [stage, count])),
        established: counts.find(({ stage }) => stage === 'established')?.count ?? 0,
      }
    })
    .filter(({ underWay, established }) => underWay + established > 0)
}
