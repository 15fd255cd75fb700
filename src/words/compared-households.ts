import { ymdOf } from '../../contracts/calendar'
import type { PairSide } from '../../contracts/household-duplicates'
import type { Household } from '../../contracts/households'
import type { VisitScheme } from '../../contracts/visit-scheme'
import { nearDay } from './days'
import { namesOf } from './households'
import { householdStatusName } from './names'
import { placeName } from './figures'

/** One of two households laid side by side; what is not known is empty. */
export interface ComparedHousehold {
  name: string
  address: string
  where: string
  family: string
  phone: string
  tags: string
  lastVisit: string
}

/** The grid names its village already where it is a village's. */
function placeOf({ unitName, gridName }: PairSide): string {
  const unit = placeName(unitName)
  if (gridName === null) return unit
  return gridName.startsWith(unit) ? gridName : `${unit}${gridName}`
}

type Tags = VisitScheme['tags'] | undefined

/** Of phones the last four figures. */
const tailsOf = (tails: readonly (string | null)[]): string =>
  tails
    .filter((tail) => tail !== null)
    .map((tail) => `尾号 ${tail}`)
    .join('，')

const familyOf = (adults: readonly { name: string; relation: string }[], minors: number | null): string =>
  [...adults.map(({ name, relation }) => `${name}（${relation}）`), ...(minors ? [`孩子 ${minors} 人`] : [])].join('，')

export const comparedSide = (side: PairSide, tags: Tags, today: string): ComparedHousehold => ({
  name: side.headName,
  address: side.address ?? '',
  where: [placeOf(side), side.status === 'living' ? null : householdStatusName[side.status]].filter(Boolean).join('，'),
  family: familyOf(side.adults, side.minors),
  phone: tailsOf(side.adults.map(({ phoneTail }) => phoneTail)),
  tags: namesOf(tags, side.tags).join('，'),
  lastVisit: side.lastVisitAt === null ? '' : nearDay(ymdOf(side.lastVisitAt), today),
})

type Described = Pick<
  Household,
  'headName' | 'address' | 'gridName' | 'adults' | 'minors' | 'tags' | 'lastVisit' | 'status'
>

export const comparedHousehold = (household: Described, tags: Tags, today: string): ComparedHousehold => ({
  name: household.headName,
  address: household.address,
  where: [household.gridName, household.status === 'living' ? null : householdStatusName[household.status]]
    .filter(Boolean)
    .join('，'),
  family: familyOf(household.adults, household.minors),
  phone: tailsOf(household.adults.map(({ phone }) => phone?.slice(-4) ?? null)),
  tags: namesOf(tags, household.tags).join('，'),
  lastVisit: household.lastVisit ? nearDay(ymdOf(household.lastVisit.at), today) : '',
})
