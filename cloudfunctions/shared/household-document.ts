import type { Household, HouseholdChange, HouseholdRecord } from '../../contracts/households'
import type { Member } from '../../contracts/households'
import { ymdOf, daysBetween, addMonths } from '../../contracts/calendar'
import type { Keys } from '../../contracts/household-keys'
import type { PlacedDocument } from './repository'

/** Since when it is not living there any more. */
export type Departure = NonNullable<Household['departure']>

/** It went into another household, or is on its way there or back. */
export interface Merged {
  id: string
  into: string
  /** What it was before. */
  from: Exclude<Household['status'], 'merged'>
  at: string
  by: string
  /** Nothing is left to carry over. */
  done: boolean
  undoing: boolean
}

/** What became of it once; `id` as made on the phone, where one was. */
export type StoryEntry = HouseholdChange & { id: string | null }

/** A household as stored; its place is its grid's. */
export interface HouseholdDocument extends PlacedDocument {
  gridId: string
  gridName: string
  /** The grids it stood in before, the latest last. */
  stood?: { gridId: string; until: string }[]
  unitName: string
  address: string
  headId: string
  members: Member[]
  initials: string
  tags: string[]
  targets: string[]
  /** The same as fields, because an index over an array keeps no order: `{ hardship: true }`. */
  isFor: Record<string, true>
  guardianConsent: HouseholdRecord['guardianConsent']
  status: Household['status']
  lastVisit: Household['lastVisit']
  lastMetAt: string | null
  /** By month: the visit targets for which somebody was met; an empty list means met for none of them. */
  reached: Record<string, string[]>
  revision: number
  departure: Departure | null
  /** By which duplicates are found. */
  keys: Keys
  /** Sorts by when one like it was found and is unique; null while there is none. */
  alikeOrder: string | null
  /** Of its head, for searching from the beginning: `wgy|王桂英|<id>`. */
  sign: string
  /** Left out while nothing became of it. */
  story?: StoryEntry[]
  merged: Merged | null
  /** Merges of it that were taken back, so that a late resend does not do them again. */
  mergesUndone: string[]
  fingerprint: string
  changedAt: string
  demo: boolean
}

export const headNameOf = ({ members, headId }: Pick<HouseholdDocument, 'members' | 'headId'>): string =>
  members.find(({ id }) => id === headId)?.name ?? members[0]?.name ?? ''

/** Younger than this many years on the day; a person without a birth month counts as grown up. */
export const isYoungerThan = (years: number, birthMonth: string | null, now: Date): boolean =>
  birthMonth !== null && daysBetween(ymdOf(now.getTime()), addMonths(`${birthMonth}-01`, years * 12)) > 0

const ADULT = 18
export const isMinor = (member: Pick<Member, 'birthMonth'>, now: Date): boolean =>
  isYoungerThan(ADULT, member.birthMonth, now)

/** Without the minors' particulars, which only `households.openMinors` shows. */
export const toHousehold = (document: HouseholdDocument, now: Date): Household => ({
  id: document._id,
  gridId: document.gridId,
  gridName: document.gridName,
  place: document.place,
  address: document.address,
  headName: headNameOf(document),
  initials: document.initials,
  adults: document.members.filter((member) => !isMinor(member, now)),
  minors: document.members.filter((member) => isMinor(member, now)).length,
  tags: document.tags,
  targets: document.targets,
  status: document.status,
  lastVisit: document.lastVisit,
  lastMetAt: document.lastMetAt,
  revision: document.revision,
  ...(document.departure && { departure: document.departure }),
  ...(document.merged && { mergedInto: document.merged.into }),
  demo: document.demo,
})
