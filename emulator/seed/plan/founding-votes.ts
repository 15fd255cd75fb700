import type { Input } from '../../../contracts/contract'
import type { recordCount } from '../../../contracts/founding-approvals'
import type { FoundingPlan } from './founding-plan'
import { candidatesOf } from './founding-rows'

type Contest = Input<typeof recordCount>['contests'][number]

/** All are there; the last candidate has few votes, the others nearly all. */
export const foundingContests = (plan: FoundingPlan, of: 'executives' | 'leaders'): Contest[] => {
  const seats = Number(plan.answers.memberSeats)
  const deputies = Number(plan.answers.deputySeats)
  const candidates = candidatesOf(plan)
  if (of === 'executives') return [{ office: 'member', rounds: [roundOf(plan.women.length, seats, candidates)] }]
  const head: Contest = { office: 'head', rounds: [roundOf(seats, 1, candidates.slice(0, 1))] }
  const deputy: Contest = { office: 'deputy', rounds: [roundOf(seats, deputies, candidates.slice(1, 1 + deputies))] }
  return deputies === 0 ? [head] : [head, deputy]
}

function roundOf(due: number, seats: number, names: readonly string[]): Contest['rounds'][number] {
  const against = (index: number): number => (index < seats ? index % 2 : due - 1)
  return {
    ...{ seats, due, present: due, issued: due, returned: due, valid: due, void: 0, writeIns: [] },
    candidates: names.map((name, index) => ({
      name,
      for: due - against(index),
      against: against(index),
      abstained: 0,
    })),
  }
}
