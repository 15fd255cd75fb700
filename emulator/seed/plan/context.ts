import type { VisitScheme } from '../../../contracts/visit-scheme'
import type { PhoneRange } from '../phone-range'

/** What every part of a town's plan is made from; the same context gives the same plan. */
export interface PlanContext {
  /** The Beijing day the year of visits ends before. */
  today: string
  scheme: VisitScheme
  phones: PhoneRange
  /** Full names that are given already. */
  takenNames: Set<string>
  mongolianShare: number
}
