import type { Household, HouseholdRecord } from '../../contracts/households'
import type { Member } from '../../contracts/households'
import { ymdOf, daysBetween, addMonths } from '../../contracts/calendar'
import type { PlacedDocument } from './repository'

/** A household as stored; its place is its grid's. */
export interface HouseholdDocument extends PlacedDocument {
  gridId: string
  gridName: string
  unitName: string
  address: string
  headId: string
  members: Member[]
  initials: string
  tags: string[]
  targets: string[]
  guardianConsent: HouseholdRecord['guardianConsent']
  status: Household['status']
  lastVisit: Household['lastVisit']
  lastMetAt: string | null
  /** By month: the visit targets for which somebody was met; an empty list means met for none of them. */
  reached: Record<string, string[]>
  revision: number
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
  demo: document.demo,
})
