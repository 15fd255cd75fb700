import type { HouseholdRecord } from '../../../contracts/households'
import type { Person } from '../../../contracts/identity'
import type { VisitRecord } from '../../../contracts/visits'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A readable id: `id('V', 7)`. */
export const id = (letter: string, number: number): string => {
  const digits = String(number).padStart(6, '0')
  return `01ARZ3NDEKTSV4RRFF0${ALPHABET.includes(letter) ? letter : 'X'}${digits}`
}

export const GRID = id('G', 1)

export const zhao: Person = {
  staffId: id('S', 1),
  name: '赵桂芬',
  role: 'gridMember',
  post: 'executive',
  unitId: '371502001001',
  unitName: '杨庄村妇联',
  level: 'village',
  place: '3715/371502/371502001/371502001001',
  grids: [{ id: GRID, name: '第三网格', place: `3715/371502/371502001/371502001001/${GRID}` }],
  demo: true,
}

export const qian: Person = { ...zhao, staffId: id('S', 2), name: '钱秀英' }

export const household = (number: number): HouseholdRecord => ({
  id: id('H', number),
  gridId: GRID,
  address: `三组 ${number} 号`,
  headId: id('M', number),
  members: [
    {
      id: id('M', number),
      name: '王桂英',
      relation: '户主',
      gender: 'female',
      birthMonth: '1955-03',
      phone: null,
      note: null,
    },
  ],
  tags: [],
  targets: [],
  guardianConsent: null,
  demo: false,
})

export const visit = (number: number, to: number, changes: Partial<VisitRecord> = {}): VisitRecord => ({
  id: id('V', number),
  householdId: id('H', to),
  schemeVersion: 1,
  visitedAt: '2026-11-24T07:20:00.000Z',
  mode: 'door',
  outcome: 'met',
  targets: [],
  clearances: [],
  concern: { id: id('C', number), text: '孙子放学没人接', promise: { text: '问托管', dueOn: '2026-11-28' } },
  wishes: [],
  note: null,
  photos: [],
  companion: null,
  ...changes,
})
