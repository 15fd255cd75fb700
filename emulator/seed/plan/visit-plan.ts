import { addDays } from '../../../contracts/calendar'
import type { ConcernChange } from '../../../contracts/concerns'
import type { VisitMode, VisitRecord } from '../../../contracts/visits'
import { instantOf, isoOf } from '../day-time'
import { randomOf, type Random } from '../random'
import { seedUlid } from '../seed-ulid'
import { declinedNotes, notHomeNotes } from '../texts/notes'
import type { CastHousehold } from './cast'
import type { PlanContext } from './context'
import type { PlannedHousehold } from './household-plan'
import { drawDue, lastVisitDay, visitDays } from './visit-days'
import { fixedMatter } from './fixed-matter'
import { matterTeller, type Matter } from './matter'

/** What happened at one household in a year: the visits in their order, and what became of what was said. */
export interface VisitPlan {
  visits: VisitRecord[]
  settlements: ConcernChange[]
}

export interface VisitSetting {
  household: PlannedHousehold
  /** A second visitor who sometimes comes along. */
  companion: string
  /** Nothing is due and nothing is left open, except what the cast says. */
  settled: boolean
  fixed: CastHousehold | null
}

const modes: readonly { mode: VisitMode; weight: number }[] = [
  { mode: 'door', weight: 70 },
  { mode: 'phone', weight: 17 },
  { mode: 'wechat', weight: 7 },
  { mode: 'office', weight: 6 },
]

export const planVisits = (context: PlanContext, setting: VisitSetting): VisitPlan => {
  const { household, fixed } = setting
  const random = randomOf(`${household.key}/visits`)
  const everyMonths = intervalOf(context, household)
  const last = lastDayOf(context, setting, everyMonths, random)
  const tell = matterTeller(context, household, setting.settled)
  const plan: VisitPlan = { visits: [], settlements: [] }
  for (const day of visitDays(context.today, last, everyMonths, random)) {
    const attempt = attemptBefore(day, random)
    if (attempt && attempt.day > (plan.visits.at(-1)?.visitedAt.slice(0, 10) ?? '')) {
      plan.visits.push(visitOf(context, setting, attempt, random))
    }
    const key = `${household.key}/visit/${plan.visits.length}`
    const matter = fixed && day === last ? fixedMatter(context, fixed, key, day) : tell(key, day)
    plan.visits.push(visitOf(context, setting, { day, outcome: 'met', matter }, random))
    plan.settlements.push(...matter.settlements)
  }
  return plan
}

const intervalOf = ({ scheme }: PlanContext, { record }: PlannedHousehold): number =>
  Math.min(
    ...scheme.targets.filter(({ code }) => record.targets.includes(code)).map(({ everyMonths }) => everyMonths),
    scheme.ordinaryEveryMonths,
  )

const lastDayOf = (
  { today }: PlanContext,
  { fixed, settled }: VisitSetting,
  everyMonths: number,
  random: Random,
): string => {
  if (!fixed) return lastVisitDay(today, everyMonths, settled ? 'later' : drawDue(random), random)
  const { months, days } = fixed.lastVisit
  return lastVisitDay(addDays(today, -days), months, 'today', random)
}

interface Visiting {
  day: string
  outcome: VisitRecord['outcome']
  matter: Matter | null
}

/** Now and then nobody was at home, or they did not want to, and she came again a few days later. */
const attemptBefore = (day: string, random: Random): Visiting | null => {
  const draw = random.int(1, 100)
  if (draw > 6) return null
  return { day: addDays(day, -random.int(1, 3)), outcome: draw > 1 ? 'notHome' : 'declined', matter: null }
}

const visitOf = (
  context: PlanContext,
  { household, companion }: VisitSetting,
  { day, outcome, matter }: Visiting,
  random: Random,
): VisitRecord => {
  const visitedAt = instantOf(day, random.chance(0.5) ? random.int(510, 690) : random.int(870, 1080))
  const mode = outcome === 'met' ? random.weighted(modes).mode : 'door'
  return {
    id: seedUlid(visitedAt, `${household.key}/visit/${day}/${outcome}`),
    householdId: household.record.id,
    schemeVersion: context.scheme.version,
    visitedAt: isoOf(visitedAt),
    mode,
    outcome,
    targets: [...household.record.targets],
    clearances: outcome === 'met' ? clearancesOf(context, random) : [],
    concern: matter?.concern ?? null,
    wishes: matter?.wishes ?? [],
    note: matter ? matter.note : random.pick(outcome === 'notHome' ? notHomeNotes : declinedNotes),
    photos: [],
    companion: mode === 'door' && random.chance(0.12) ? companion : null,
  }
}

const clearancesOf = ({ scheme }: PlanContext, random: Random): VisitRecord['clearances'] =>
  scheme.clearances.map(({ code }) => ({ code, clear: random.chance(0.88) }))
