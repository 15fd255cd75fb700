import type { Contract, Input, Output } from '../../../contracts/contract'
import { Refused, type Caller } from '../as'
import type { Phones } from './deeds/phones'
import type { Stored } from './stored'
import { roleOf, type Person, type World } from './world'

/** `ok`, a failure's code, or a batch's receipts: `stored,refused:NOT_FOUND`. */
export type Answer = string

/** What somebody does, the same each time it is sent. */
export interface Deed {
  title: string
  /** Staff id; null for the cloud's clock. */
  by: string | null
  /** Asks the cloud, as her. */
  send(as: Caller, cloud: Cloud): Promise<Answer>
  /** Does it in the world; answers what the cloud has to answer. */
  happen(world: World, seen: Seen): Answer
  /** It brings records on their way: where they are now has to be looked up. */
  movesRecords?: boolean
  /** It changes nothing: there is no sense in doing it in the middle of something else. */
  looksOnly?: boolean
}

/** What a deed cannot know before: what the cloud answered, and where records are after it. */
export interface Seen {
  answer: Answer
  stored: Stored | null
}

/** What is not asked for as a person, and what the phones hold. */
export interface Cloud {
  fireTimer(name: 'insights' | 'grids', trigger: string): Promise<unknown>
  letAMinutePass(jobId: string): Promise<void>
  phones: Phones
}

/** What chance says about a deed. */
export interface Dice {
  who: number
  one: number
  other: number
  how: number
}

export type Plan = (world: World, dice: Dice, phones: Phones) => Deed | null

export const pick = <Item>(items: readonly Item[], number: number): Item | undefined => items[number % items.length]

/** Mostly somebody who may; now and then anybody, left or not. */
export function somebody(world: World, { who }: Dice, may: (person: Person, id: string) => boolean): string {
  const everybody = Object.keys(world.people)
  const able = everybody.filter((id) => {
    const person = world.people[id]
    return person !== undefined && person.bound && may(person, id)
  })
  const among = who % 8 === 7 || able.length === 0 ? everybody : able
  return pick(among, Math.floor(who / 8)) ?? ''
}

/** Whom the door does not let in at all. */
export function refusedAtTheDoor(world: World, by: string, roles: readonly string[]): Answer | null {
  const person = world.people[by]
  if (!person?.bound) return 'NOT_BOUND'
  return roles.includes(roleOf(person)) ? null : 'FORBIDDEN'
}

export const hasRole =
  (roles: readonly string[]) =>
  (person: Person): boolean =>
    roles.includes(roleOf(person))

/** The word for what came of a call. */
export async function answerTo<C extends Contract>(
  caller: Caller,
  contract: C,
  input: Input<C>,
  word: (output: Output<C>) => Answer = () => 'ok',
): Promise<Answer> {
  try {
    return word(await caller.call(contract, input))
  } catch (error) {
    if (error instanceof Refused && error.failure.code !== 'UNEXPECTED') return error.failure.code
    throw error
  }
}

interface AnyReceipt {
  state: string
  failure?: { code: string }
}

export const receiptsWord = ({ receipts }: { receipts: readonly AnyReceipt[] }): Answer =>
  receipts.map(({ state, failure }) => (failure ? `${state}:${failure.code}` : state)).join()

export const roleIs = (world: World, by: string, role: string): boolean => {
  const person = world.people[by]
  return person !== undefined && roleOf(person) === role
}
