import { addDays, ymdOf } from '../../contracts/calendar'
import { dueHouseholds } from '../../contracts/due'
import { fieldRoles } from '../../contracts/roles'
import type { Role } from '../../contracts/roles'
import { findActor, type Actor } from '../shared/actor'
import { SchemeRepository } from '../shared/scheme'
import type { Store } from '../shared/store'
import { type CreditDocument, HouseholdsToVisit, PromisesAhead } from './repository'
import { daysLeftOfWeek, type Matter, PROMISES_WITHIN } from './rules'

const worksInTheField = (role: Role): boolean => fieldRoles.some((field) => field === role)

/** What the morning has to tell somebody; null: nothing. Works it out of her own grids alone. */
export async function matterOf(store: Store, { openid, kind }: CreditDocument, now: Date): Promise<Matter | null> {
  const actor = await findActor(store, openid)
  if (!actor?.staff || !worksInTheField(actor.role)) return null
  const today = ymdOf(now.getTime())
  return kind === 'promisesDue' ? promisesNear(store, actor, today) : visitsOfWeek(store, actor, today)
}

async function promisesNear(store: Store, { scope }: Actor, today: string): Promise<Matter | null> {
  const days = await new PromisesAhead(store, scope).days(today, addDays(today, PROMISES_WITHIN))
  const [first] = days
  return first === undefined ? null : { kind: 'promisesDue', count: days.length, day: first }
}

async function visitsOfWeek(store: Store, { scope, staff }: Actor, today: string): Promise<Matter | null> {
  const scheme = await new SchemeRepository(store).current(staff?.place ?? '')
  if (!scheme) return null
  const households = await new HouseholdsToVisit(store, scope).living()
  const due = dueHouseholds(households, scheme, today, daysLeftOfWeek(today))
  return due.length === 0 ? null : { kind: 'visitsDue', count: due.length, day: today }
}
