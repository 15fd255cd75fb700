import { shiftMonth, startOfDay } from '../../contracts/calendar'
import { Collections } from './collections'
import type { HouseholdDocument } from './household-document'
import { ScopedRepository } from './repository'
import { BEYOND_STANDING, type VisitDocument } from './visit-document'

type Whose = Pick<HouseholdDocument, '_id' | 'place'>

/** More than anybody is ever met; the cloud's own limit. */
const MOST_MET = 1000

/** The visits of one household that stand, by indexes that do not grow with the number of households. */
export class VisitsOfHousehold extends ScopedRepository<VisitDocument> {
  protected readonly collection = Collections.visits

  newest(household: Whose, limit: number): Promise<VisitDocument[]> {
    const where = { householdId: household._id, order: { below: BEYOND_STANDING } }
    return this.select(household.place, { where, order: [['order', 'desc']], limit })
  }

  newestMet(household: Whose, limit: number): Promise<VisitDocument[]> {
    const where = { householdId: household._id, outcome: 'met', order: { below: BEYOND_STANDING } }
    return this.select(household.place, { where, order: [['order', 'desc']], limit })
  }

  /** Those of a month, `2026-11`, or up to a later one, on which somebody was met. */
  metIn(household: Whose, month: string, last = month): Promise<VisitDocument[]> {
    const order = { from: startOfDay(`${month}-01`), below: startOfDay(`${shiftMonth(last, 1)}-01`) }
    const where = { householdId: household._id, outcome: 'met', order }
    return this.select(household.place, { where, order: [['order', 'desc']], limit: MOST_MET })
  }
}
