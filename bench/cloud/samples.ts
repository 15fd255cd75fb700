import { addDays, ymdOf } from '../../contracts/calendar'
import type { HouseholdRecord } from '../../contracts/households'
import type { VisitRecord } from '../../contracts/visits'
import { ulidAt } from '../corpus/identifier'

/** A visit of now without anything said: the fields a phone fills in. */
export function plainVisit(householdId: string): VisitRecord {
  const now = Date.now()
  return {
    id: ulidAt(now),
    householdId,
    schemeVersion: 1,
    visitedAt: new Date(now).toISOString(),
    mode: 'door',
    outcome: 'met',
    targets: ['hardship'],
    clearances: [
      { code: 'family', clear: true },
      { code: 'difficulty', clear: true },
      { code: 'risk', clear: true },
    ],
    concern: null,
    wishes: [],
    note: '炉子烧得旺，窗户留了缝',
    photos: [],
    companion: null,
  }
}

/** The same with a concern, a promise and a wish. */
export function fullVisit(householdId: string): VisitRecord {
  const now = Date.now()
  const promise = { text: '去镇上问清取暖补贴什么时候发', dueOn: addDays(ymdOf(now), 7) }
  return {
    ...plainVisit(householdId),
    concern: { id: ulidAt(now), text: '天要冷了，取暖补贴还没到账', promise },
    wishes: [{ id: ulidAt(now), kind: 'woman', text: '想学一门在家能做的手艺' }],
  }
}

/** Of one woman, whom nobody has registered before. */
export function newHousehold(gridId: string): HouseholdRecord {
  const now = Date.now()
  const head = {
    name: '冯秀云',
    relation: '户主',
    gender: 'female' as const,
    birthMonth: '1948-07',
    phone: '19788888888',
  }
  const headId = ulidAt(now)
  return {
    ...{
      id: ulidAt(now),
      gridId,
      address: '九组 99 号',
      headId,
      tags: [],
      targets: [],
      guardianConsent: null,
      demo: true,
    },
    members: [{ id: headId, ...head, note: null }],
  }
}
