import { addMonths } from '../../../contracts/calendar'
import type { Post, StaffRecord } from '../../../contracts/units'
import { instantOf } from '../day-time'
import { nameGiver } from '../people/name-giver'
import type { PhoneNumbers } from '../phone-range'
import { randomOf } from '../random'
import { seedUlid } from '../seed-ulid'
import type { CastStaff } from './cast'

/** A staff record, and the WeChat user who is bound to it when its bearer uses the app. */
export interface PlannedStaff {
  record: StaffRecord
  openid: string
}

export interface PostPlan {
  post: Post
  /** Counts the bearers of a post in a unit, from 1. */
  ordinal: number
  fixed?: CastStaff
}

export interface StaffSetting {
  unitId: string
  /** Today's Beijing day. */
  today: string
  phones: PhoneNumbers
  takenNames: Set<string>
  mongolianShare: number
}

export const staffKey = (unitId: string, post: Post, ordinal: number): string => `staff/${unitId}/${post}/${ordinal}`

/** A term, in months. */
const TERM = 60
/** Of the chairs who have an election to prepare within the year. */
const SHARE_OF_RENEWALS = 0.15

/** The women with a post in one unit: 25 to 58 years old, most in the second or third year of a term of five. */
export const planStaff = (setting: StaffSetting, posts: readonly PostPlan[]): PlannedStaff[] =>
  posts.map((plan) => planOne(setting, plan))

const planOne = (setting: StaffSetting, plan: PostPlan): PlannedStaff => {
  const { post, ordinal, fixed } = plan
  const { unitId, today, phones } = setting
  const key = staffKey(unitId, post, ordinal)
  const termFrom = beginOfTerm(key, today, plan)
  return {
    openid: fixed?.openid ?? `o-${unitId}-${post}-${ordinal}`,
    record: {
      id: seedUlid(instantOf(today), key),
      unitId,
      name: fixed?.name ?? drawName(setting, key),
      phone: phones.next(),
      post,
      termFrom,
      termTo: addMonths(termFrom, TERM),
      demo: true,
    },
  }
}

const beginOfTerm = (key: string, today: string, { post, fixed }: PostPlan): string => {
  const renewal = randomOf(`${key}/renewal`)
  const isEnding = post === 'chair' && !fixed && renewal.chance(SHARE_OF_RENEWALS)
  if (isEnding) return addMonths(`${today.slice(0, 7)}-15`, renewal.int(1, 11) - TERM)
  return addMonths(`${today.slice(0, 4)}-03-15`, -12 * randomOf(key).int(1, 2))
}

const drawName = ({ today, takenNames, mongolianShare }: StaffSetting, key: string): string => {
  const random = randomOf(`${key}/name`)
  const names = nameGiver('', takenNames)
  if (random.chance(mongolianShare)) return names.mongolianName(random, 'female')
  return names.name(random, names.anySurname(random), 'female', Number(today.slice(0, 4)) - random.int(25, 58))
}
