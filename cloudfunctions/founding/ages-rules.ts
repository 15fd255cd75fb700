import { addDays, startOfDay, ymdOf } from '../../contracts/calendar'
import { AGES } from '../../contracts/founding-later'
import { stages, type Stage } from '../../contracts/founding/route'
import { stepsOf } from '../shared/place'

/** Cases are under way until they are through or given up. */
export const stagesUnderWay: readonly Stage[] = stages.filter((stage) => stage !== 'established' && stage !== 'closed')

/** What came before this instant has been there for so many days and more. */
export const sinceBefore = (days: number, now: Date): string => startOfDay(addDays(ymdOf(now.getTime()), 1 - days))

interface Aging {
  place: string
  stage: Stage
  stageSince: string
}

interface Aged {
  days30: number
  days90: number
}

/** Of cases that have been at their stage for the first of the ages: how many, by stage and by the unit right below a place. */
export function agedBy(cases: readonly Aging[], unitPlace: string, now: Date) {
  const long = sinceBefore(AGES[1], now)
  const depth = stepsOf(unitPlace).length
  const byStage = new Map<Stage, Aged>()
  const byChild = new Map<string, Aged>()
  for (const { place, stage, stageSince } of cases) {
    const isLong = stageSince < long
    count(byStage, stage, isLong)
    const steps = stepsOf(place)
    const child = steps[depth]
    // The last step is the case itself: it asks the unit, and lies in none below it.
    if (child !== undefined && depth < steps.length - 1) count(byChild, child, isLong)
  }
  return {
    stages: stagesUnderWay.flatMap((stage) => {
      const aged = byStage.get(stage)
      return aged ? [{ stage, ...aged }] : []
    }),
    children: [...byChild].map(([unitId, aged]) => ({ unitId, ...aged })),
  }
}

function count<Key>(groups: Map<Key, Aged>, key: Key, isLong: boolean): void {
  const before = groups.get(key) ?? { days30: 0, days90: 0 }
  groups.set(key, { days30: before.days30 + 1, days90: before.days90 + (isLong ? 1 : 0) })
}
