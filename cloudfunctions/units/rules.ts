import { mayStandUnder, type UnitLevel } from '../../contracts/unit-kinds'
import type { StaffRecord } from '../../contracts/units'
import type { AmendmentKind } from '../../contracts/posts'
import type { Closure, PastOfUnit } from '../shared/unit-rules'

export const termIsBackwards = ({ termFrom, termTo }: Pick<StaffRecord, 'termFrom' | 'termTo'>): boolean =>
  termTo <= termFrom

/** How she holds her post after a change of that kind: by election, 替补 or 增补. A corrected slip says nothing of it. */
export const entryAfter = (kind: AmendmentKind): { entry?: 'elected' | 'substituted' | 'added' } => {
  if (kind === 'corrected') return {}
  return { entry: kind === 'reelected' ? 'elected' : kind }
}

/** What stands in place of a number whose owner left, so that it is free for another post. */
export const retiredPhone = (phone: string, staffId: string): string => `${phone}#${staffId}`

/** The last four digits, of a retired number too. */
export const phoneTailOf = (phone: string): string => (phone.split('#')[0] ?? '').slice(-4)

interface Dated {
  name: string
  parentId: string | null
  past?: PastOfUnit[]
}

/** Its history with what it is up to a day. */
export const pastOf = ({ name, parentId, past }: Dated, until: string) => [...(past ?? []), { name, parentId, until }]

interface Closable {
  validTo?: string | null
  closedFor?: string
  closures?: Closure[]
}

/** The times for which it was closed, the earliest first; of one closed before such times were kept, that one. */
export const closuresOf = ({ closures, validTo, closedFor = '' }: Closable): Closure[] => {
  const kept = closures ?? []
  const isKept = kept.some(({ reopened }) => reopened === null)
  return validTo && !isKept ? [...kept, { on: validTo, reason: closedFor, reopened: null }] : [...kept]
}

/** The one that still goes on ends. */
export const reopened = (closures: readonly Closure[], end: NonNullable<Closure['reopened']>): Closure[] =>
  closures.map((closure) => (closure.reopened ? closure : { ...closure, reopened: end }))

/** Cuts the one record more that was read to see whether there is a next page. */
export function cutPage<T extends { _id: string }>(
  records: readonly T[],
  limit: number,
): { page: T[]; next: string | null } {
  const cut = records.slice(0, limit)
  return { page: cut, next: records.length > limit ? (cut.at(-1)?._id ?? null) : null }
}

interface Standing {
  _id: string
  parentId: string | null
  level: UnitLevel
  place: string
}

/** Why a unit cannot move under another one; null when it can. */
export function whyNotUnder(
  unit: Standing,
  parent: Standing,
): 'MOVE_INTO_ITSELF' | 'LEVEL_MISMATCH' | 'UNIT_THERE_ALREADY' | null {
  if (parent._id === unit._id || parent.place.startsWith(`${unit.place}/`)) return 'MOVE_INTO_ITSELF'
  if (!mayStandUnder(unit.level, parent.level)) return 'LEVEL_MISMATCH'
  return unit.parentId === parent._id ? 'UNIT_THERE_ALREADY' : null
}
