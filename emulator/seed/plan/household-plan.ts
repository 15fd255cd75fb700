import { addDays } from '../../../contracts/calendar'
import type { HouseholdRecord } from '../../../contracts/households'
import { birthMonth, instantOf } from '../day-time'
import type { PhoneNumbers } from '../phone-range'
import { randomOf, type Random } from '../random'
import { seedUlid } from '../seed-ulid'
import type { Need } from '../texts/story'
import type { PlanContext } from './context'
import type { Relative } from './family'
import { needsMetBy } from './needs'

/** A household as it is registered, with what a story may be about there. */
export interface PlannedHousehold {
  key: string
  record: HouseholdRecord
  needs: ReadonlySet<Need>
}

export interface HouseholdDraft {
  key: string
  gridId: string
  address: string
  family: readonly Relative[]
  tags: readonly string[]
  /** By the seat in the family; the others have drawn numbers or none. */
  phones?: ReadonlyMap<number, string>
}

const consentAge = 14

export const planHousehold = (context: PlanContext, draft: HouseholdDraft): PlannedHousehold => {
  const { key, gridId, address, family, tags } = draft
  const random = randomOf(`${key}/papers`)
  const idOf = (part: string): string => seedUlid(instantOf(context.today), `${key}/${part}`)
  const members = family.map((one, seat) => ({
    id: idOf(`member/${seat}`),
    name: one.name,
    relation: one.relation,
    gender: one.gender,
    birthMonth: birthMonth(one.age, context.today, random.int(0, 11)),
    phone: draft.phones?.get(seat) ?? drawPhone(one, seat, context.phones.households, random, draft.phones),
    note: one.note,
  }))
  return {
    key,
    needs: needsMetBy(family, tags),
    record: {
      id: idOf('household'),
      gridId,
      address,
      headId: members[0]?.id ?? '',
      members,
      tags: [...tags],
      targets: targetsOf(context, tags),
      guardianConsent: consentOf(context.today, family, random),
      demo: true,
    },
  }
}

const targetsOf = ({ scheme }: PlanContext, tags: readonly string[]): string[] => {
  const targets = scheme.tags.filter(({ code }) => tags.includes(code)).flatMap(({ target }) => target ?? [])
  return [...new Set(targets)]
}

/** Heads have a phone, most other grown-ups too, children none. */
const drawPhone = (
  one: Relative,
  seat: number,
  numbers: PhoneNumbers,
  random: Random,
  fixed: HouseholdDraft['phones'],
): string | null => {
  const has = one.age >= 18 && (seat === 0 || random.chance(0.7))
  return has && !fixed ? numbers.next() : null
}

/** Who agreed, and what she or he is to the child; asked for below 14 years, at birth or at the last yearly round. */
const consentOf = (today: string, family: readonly Relative[], random: Random): HouseholdRecord['guardianConsent'] => {
  const child = family.find(({ age }) => age < consentAge)
  const guardian = child && guardianOf(child, family)
  if (!guardian) return null
  const youngest = Math.min(...family.map(({ age }) => age))
  return { ...guardian, on: youngest === 0 ? today : addDays(today, -random.int(200, 360)) }
}

const guardianOf = (child: Relative, family: readonly Relative[]): { name: string; relation: string } | null => {
  const mother = child.relation.startsWith('孙') ? '儿媳' : '妻子'
  const wife = family.find(({ relation }) => relation === mother)
  if (wife) return { name: wife.name, relation: '母亲' }
  const [head] = family
  if (!head) return null
  if (child.relation.startsWith('孙')) return { name: head.name, relation: head.gender === 'female' ? '奶奶' : '爷爷' }
  return { name: head.name, relation: head.gender === 'female' ? '母亲' : '父亲' }
}
