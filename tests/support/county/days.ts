import fc from 'fast-check'
import type { Deed, Dice, Plan } from './deed'
import { planFold, planStep, planTimer } from './deeds/clock'
import { planHouseholdAnew, planRegistration, planRevision, planStatus } from './deeds/change-household'
import { planTransfer } from './deeds/transfer'
import { planCorrection, planRestoration, planWithdrawal } from './deeds/change-visit'
import { planAssignment, planGrid, planHandover } from './deeds/keep-grids'
import { planMerge, planUnmerge } from './deeds/merge-households'
import { planAppointment, planBinding, planLeaving } from './deeds/posts'
import { planRefresh, planRefreshAgain } from './deeds/phones'
import { planVisitAnew, planVisits } from './deeds/record-visits'
import { planGridMerge, planSplit, planUnitMove } from './deeds/reshape'
import { planSettling } from './deeds/settle'
import type { Life } from './life'

/** What may be done, and how often next to the others. */
const plans: Record<string, { plan: Plan; weight: number }> = {
  record: { plan: planVisits, weight: 12 },
  recordAnew: { plan: planVisitAnew, weight: 2 },
  correct: { plan: planCorrection, weight: 5 },
  withdraw: { plan: planWithdrawal, weight: 3 },
  restore: { plan: planRestoration, weight: 3 },
  settle: { plan: planSettling, weight: 6 },
  register: { plan: planRegistration, weight: 3 },
  registerAnew: { plan: planHouseholdAnew, weight: 1 },
  revise: { plan: planRevision, weight: 2 },
  moveAway: { plan: planStatus('moves away'), weight: 2 },
  close: { plan: planStatus('closes'), weight: 1 },
  transfer: { plan: planTransfer, weight: 2 },
  reopen: { plan: planStatus('reopens'), weight: 2 },
  mergeHouseholds: { plan: planMerge, weight: 3 },
  unmerge: { plan: planUnmerge, weight: 3 },
  handOver: { plan: planHandover, weight: 3 },
  assign: { plan: planAssignment, weight: 2 },
  layOut: { plan: planGrid, weight: 1 },
  split: { plan: planSplit, weight: 3 },
  mergeGrids: { plan: planGridMerge, weight: 2 },
  moveUnit: { plan: planUnitMove, weight: 3 },
  step: { plan: planStep, weight: 10 },
  timer: { plan: planTimer, weight: 3 },
  fold: { plan: planFold, weight: 1 },
  leave: { plan: planLeaving, weight: 2 },
  appoint: { plan: planAppointment, weight: 2 },
  bind: { plan: planBinding, weight: 2 },
  refresh: { plan: planRefresh, weight: 5 },
  refreshAgain: { plan: planRefreshAgain, weight: 9 },
}

interface Chosen extends Dice {
  deed: string
}

/** `again`: the one before, or any earlier one, sent once more. */
export interface Moment {
  first: Chosen
  mishap: 'none' | 'lost' | 'again' | 'longAgo' | 'together'
  second: Chosen
}

const chosen = fc.record<Chosen>({
  deed: fc.constantFrom(
    ...Object.entries(plans).flatMap(([name, { weight }]) => Array.from({ length: weight }, () => name)),
  ),
  who: fc.nat(999),
  one: fc.nat(999),
  other: fc.nat(999),
  how: fc.nat(999),
})

/** A failure is made shorter by leaving moments out: what a moment was stays. */
export const moments = (steps: number): fc.Arbitrary<Moment[]> =>
  fc.array(
    fc.noShrink(
      fc.record<Moment>({
        first: chosen,
        mishap: fc.constantFrom('none', 'none', 'none', 'none', 'lost', 'again', 'longAgo', 'together', 'together'),
        second: chosen,
      }),
    ),
    { minLength: 1, maxLength: steps, size: 'max' },
  )

const planned = (life: Life, { deed, ...dice }: Chosen): Deed | null =>
  plans[deed]?.plan(life.world, dice, life.phones) ?? null

export async function liveThrough(life: Life, { first, mishap, second }: Moment): Promise<void> {
  const repeated =
    mishap === 'again'
      ? life.deeds.at(-1)
      : mishap === 'longAgo'
        ? life.deeds[first.one % Math.max(life.deeds.length, 1)]
        : null
  const deed = repeated ?? planned(life, first)
  if (!deed) return
  if (mishap === 'lost' && !deed.looksOnly) return life.loseAnswer(deed)
  const meanwhile = mishap === 'together' ? planned(life, second) : null
  const both = meanwhile && !deed.looksOnly && !meanwhile.looksOnly
  await life.live(both ? [deed, meanwhile] : [deed])
}
