/** What two households have in common besides the name of the head. */
export const likenesses = ['phone', 'address', 'birthMonth'] as const
export type Likeness = (typeof likenesses)[number]

/** By which a household is found to be like another one; null where it lacks what the key is made of. */
export type Keys = Record<Likeness, string | null>

export interface Described {
  headId: string
  members: readonly { id: string; name: string; phone: string | null; birthMonth: string | null }[]
  address: string
}

/** Full width and half width, dots of names and spaces make no difference. */
const normalized = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s·•.,，、_-]/g, '')
    .toLowerCase()

/** A door plate says something within its own village only, so the unit is part of that key. */
export function keysOf({ headId, members, address }: Described, place: string): Keys {
  const head = members.find(({ id }) => id === headId) ?? members[0]
  const name = normalized(head?.name ?? '')
  return {
    phone: head?.phone ? `${name}|${head.phone}` : null,
    birthMonth: head?.birthMonth ? `${name}|${head.birthMonth}` : null,
    address: `${name}|${unitOf(place)}|${normalized(address)}`,
  }
}

/** The step before the grid's. */
const unitOf = (place: string): string => place.split('/').at(-2) ?? ''

export const alikeIn = (one: Keys, other: Keys): Likeness[] =>
  likenesses.filter((key) => one[key] !== null && one[key] === other[key])

/**
 * Whether likeness is worth a look. In a county many women of one name are born in the same month, so that alone tells
 * something only within a unit.
 */
export const isWorthALook = (alike: readonly Likeness[], one: string, other: string): boolean =>
  alike.some((likeness) => likeness !== 'birthMonth') || (alike.length > 0 && unitOf(one) === unitOf(other))
