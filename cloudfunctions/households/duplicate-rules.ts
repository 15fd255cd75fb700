import type { Likeness } from '../../contracts/household-duplicates'
import { stepsOf } from '../shared/place'

/** By which a household is found to be like another one; null where it lacks what the key is made of. */
export type Keys = Record<Likeness, string | null>

interface Described {
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
  const unit = stepsOf(place).at(-2) ?? ''
  return {
    phone: head?.phone ? `${name}|${head.phone}` : null,
    birthMonth: head?.birthMonth ? `${name}|${head.birthMonth}` : null,
    address: `${name}|${unit}|${normalized(address)}`,
  }
}

const likenesses: readonly Likeness[] = ['phone', 'address', 'birthMonth']

export const alikeIn = (one: Keys, other: Keys): Likeness[] =>
  likenesses.filter((key) => one[key] !== null && one[key] === other[key])

/** 王桂英 → 王*英, 王英 → 王*: enough for somebody who knows her. */
export function maskedName(name: string): string {
  const characters = Array.from(name)
  const [first = '', last = ''] = [characters[0], characters.at(-1)]
  return characters.length > 2 ? `${first}*${last}` : `${first}*`
}

/** The same whichever of the two is named first. */
export const pairId = (one: string, other: string): string => [one, other].sort().join(':')
