import type { HouseholdRecord, Member } from '../../contracts/households'
import type { VisitScheme } from '../../contracts/visit-scheme'
import type { VisitRecord } from '../../contracts/visits'
import { ulid } from './ids'

/** Invented; the codes are those of the seed's scheme. */
export const scheme: VisitScheme = {
  version: 1,
  name: '四访三清两心愿',
  targets: [
    { code: 'emptyNest', name: '空巢留守', everyMonths: 1 },
    { code: 'hardship', name: '生活困难', everyMonths: 1 },
    { code: 'business', name: '创业遇难处', everyMonths: 3 },
    { code: 'discord', name: '家庭有矛盾', everyMonths: 1 },
  ],
  clearances: [
    { code: 'family', name: '家庭情况' },
    { code: 'difficulty', name: '困难诉求' },
    { code: 'risk', name: '矛盾隐患' },
  ],
  wishKinds: [
    { code: 'woman', name: '妇女心愿' },
    { code: 'child', name: '儿童心愿' },
  ],
  tags: [
    { code: 'lowIncome', name: '低保', target: 'hardship' },
    { code: 'finestFamily', name: '最美家庭', target: null },
  ],
  ordinaryEveryMonths: 6,
  confirmed: false,
  effectiveFrom: '2026-01-01T00:00:00.000Z',
}

export const member = (over: Partial<Member> = {}): Member => ({
  id: ulid(),
  name: '王桂英',
  relation: '户主',
  gender: 'female',
  birthMonth: '1955-03',
  phone: '19900000101',
  note: null,
  ...over,
})

export function household(gridId: string, over: Partial<HouseholdRecord> = {}): HouseholdRecord {
  const head = member()
  return {
    id: ulid(),
    gridId,
    address: '三组 12 号',
    headId: head.id,
    members: [head],
    tags: ['lowIncome'],
    targets: ['hardship'],
    guardianConsent: null,
    demo: true,
    ...over,
  }
}

export const visit = (householdId: string, over: Partial<VisitRecord> = {}): VisitRecord => ({
  id: ulid(),
  householdId,
  schemeVersion: 1,
  visitedAt: new Date().toISOString(),
  mode: 'door',
  outcome: 'met',
  targets: ['hardship'],
  clearances: [
    { code: 'family', clear: true },
    { code: 'difficulty', clear: true },
    { code: 'risk', clear: false },
  ],
  concern: null,
  wishes: [],
  note: null,
  photos: [],
  companion: null,
  ...over,
})
