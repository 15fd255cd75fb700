import type { HouseholdRecord } from '../../contracts/households'

/** Conditions on fields, as a query takes them. */
type Where = Record<string, null | boolean | string | { from?: string; above?: string; below?: string }>

/** The visit target that `config/indexes.json` has indexes for; a collection has room for twenty in all. */
const INDEXED_TARGETS: readonly string[] = ['hardship']

export interface Narrowing {
  target: string | null
  tag: string | null
}

/** The part of a narrowing that an index answers. */
export const indexedPart = ({ target }: Narrowing): Where =>
  target !== null && INDEXED_TARGETS.includes(target) ? { [`isFor.${target}`]: true } : {}

/** Whether an index leaves nothing of it to be sorted out. */
export const isIndexed = ({ target, tag }: Narrowing): boolean =>
  tag === null && (target === null || INDEXED_TARGETS.includes(target))

export const fits = (
  { targets, tags }: Pick<HouseholdRecord, 'targets' | 'tags'>,
  { target, tag }: Narrowing,
): boolean => (target === null || targets.includes(target)) && (tag === null || tags.includes(tag))

type InitialsOf = (names: readonly string[]) => string

export const signOf = (id: string, headName: string, initialsOf: InitialsOf): string =>
  `${certainInitials(headName, initialsOf).initials}|${headName}|${id}`

/** The initials up to the first character that has none, a rare one, and whether that is all of them. */
function certainInitials(name: string, initialsOf: InitialsOf): { initials: string; whole: boolean } {
  const characters = Array.from(name.replace(/\s/g, ''))
  for (let count = characters.length; count > 0; count -= 1) {
    const initials = initialsOf([characters.slice(0, count).join('')])
    if (initials.length >= count) return { initials, whole: count === characters.length }
  }
  return { initials: '', whole: false }
}

/** Above all that begins with it. */
const LAST = '\uffff'

/** The signs among which somebody is whose name or initials begin like this: `wg`, 王桂. */
export function signRange(typed: string, initialsOf: InitialsOf): { from: string; below: string } {
  const { initials, whole } = certainInitials(typed, initialsOf)
  const from = whole ? initials : `${initials}|${typed}`
  return { from, below: from + LAST }
}

/** Whether a sign in that range is one of those meant. */
export function isMeant(sign: string, typed: string): boolean {
  const [initials = '', name = ''] = sign.split('|')
  return name.startsWith(typed) || initials.startsWith(typed.toLowerCase())
}

/** Where the next page begins, in the order of when somebody was last met and by id. */
export interface Position {
  metAt: string | null
  id: string
}

export const cursorOf = ({ metAt, id }: Position): string => `${metAt ?? ''}#${id}`

export function positionOf(cursor: string): Position {
  const [metAt = '', id = ''] = cursor.split('#')
  return { metAt: metAt === '' ? null : metAt, id }
}

/**
 * What is left of the list from a position on, in its order: never met ones by id, then the longest not met first.
 * `until`: only those not met at this instant or since.
 */
export function stretchesAfter(position: Position | null, until: string | null): Where[] {
  const below = until === null ? {} : { below: until }
  const everyMet: Where = { lastMetAt: { from: '', ...below } }
  if (!position) return [{ lastMetAt: null }, everyMet]
  const { metAt, id } = position
  if (metAt === null) return [{ lastMetAt: null, _id: { above: id } }, everyMet]
  return [{ lastMetAt: metAt, _id: { above: id } }, { lastMetAt: { above: metAt, ...below } }]
}
