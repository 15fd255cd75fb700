import { addDays } from '../../../contracts/calendar'
import { instantOf } from '../day-time'
import { seedUlid } from '../seed-ulid'
import type { CastHousehold } from './cast'
import type { PlanContext } from './context'
import { settlementOf, type Matter } from './matter'

/** What the cast says on the last visit. */
export const fixedMatter = ({ today }: PlanContext, { lastVisit }: CastHousehold, key: string, day: string): Matter => {
  const { concern, note = null } = lastVisit
  if (!concern) return { concern: null, wishes: [], note, settlements: [] }
  const id = seedUlid(instantOf(day), `${key}/concern`)
  const dueOn = addDays(today, concern.dueInDays)
  return {
    concern: { id, text: concern.text, promise: { text: concern.promise, dueOn } },
    wishes: [],
    note,
    settlements:
      concern.resolution === undefined ? [] : [settlementOf(id, key, addDays(dueOn, -2), concern.resolution)],
  }
}
