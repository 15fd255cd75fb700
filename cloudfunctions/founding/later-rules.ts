import type { LaterRouteId } from '../../contracts/founding/route'
import type { Post } from '../../contracts/units'
import type { CaseDocument, RosterDocument, StoredAnswer } from './case-document'

/** What stays true of a unit from one election to the next. */
const LASTING = [
  'unitName',
  'unitKind',
  'creditCode',
  'address',
  'hasParty',
  'partyOrganisation',
  'contactName',
  'contactPhone',
  'staffTotal',
  'quorumRule',
  'majorityRule',
  'secondRound',
]
const LASTING_OF_RENEWAL = ['womenTotal', 'memberSeats', 'deputySeats']

interface Begun {
  id: string
  route: LaterRouteId
}

/** The answers with which a later election begins, as answers given at its opening. */
export function broughtAlong(
  { answers, term }: Pick<CaseDocument, 'answers' | 'term'>,
  { id, route }: Begun,
  executives: number,
  at: string,
): Record<string, StoredAnswer> {
  const lasting = route === 'renewal' ? [...LASTING, ...LASTING_OF_RENEWAL] : LASTING
  const known = [
    ...lasting.flatMap((blank) => (answers[blank] ? [[blank, answers[blank].value] as const] : [])),
    ...(route === 'renewal' && term ? [['termEndsDay', term.to] as const] : []),
    ...(route === 'byElection' && executives > 0 ? [['executivesNow', executives] as const] : []),
  ]
  return Object.fromEntries(known.map(([blank, value]) => [blank, { value, stamp: id, seen: seenBy(blank, id), at }]))
}

/** What was answered together was answered in view of each other. */
const inViewOf: Readonly<Record<string, readonly string[]>> = {
  partyOrganisation: ['hasParty'],
  memberSeats: ['womenTotal'],
  deputySeats: ['memberSeats'],
}
const seenBy = (blank: string, id: string): Record<string, string> =>
  Object.fromEntries((inViewOf[blank] ?? []).map((other) => [other, id]))

/** The women who vote are those of the founding, until somebody changes them. */
export function rostersBrought(
  { rosters }: Pick<CaseDocument, 'rosters'>,
  route: LaterRouteId,
): CaseDocument['rosters'] {
  return route === 'renewal' && rosters.women ? { women: rosters.women } : {}
}

/** The post that somebody stands for, as her roster says it. */
export function postStoodFor(standsFor: string | undefined): Post {
  if (standsFor?.startsWith('副')) return 'viceChair'
  return standsFor === '主席' || standsFor === '主任' ? 'chair' : 'executive'
}

export interface Elected {
  id: string
  name: string
  post: Post
  phone: string | null
}

/** In a by-election the roster says what each was elected to. */
export const postsOfByElection = (
  names: readonly string[],
  rows: RosterDocument['rows'],
  idOf: (index: number) => string,
): Elected[] =>
  names.map((name, index) => {
    const row = rows.find(({ cells }) => cells.name === name)
    return {
      id: row?.id ?? idOf(index),
      name,
      post: postStoodFor(row?.cells.standsFor),
      phone: row?.cells.phone || null,
    }
  })

interface Holder {
  _id: string
  name: string
  post: Post
}

/** Who stays, who comes and who goes. Somebody of the same name in the same small unit is the same person. */
export function succession<H extends Holder>(
  holders: readonly H[],
  elected: readonly Elected[],
  isRenewal: boolean,
): { stay: { holder: H; elected: Elected }[]; come: Elected[]; go: H[] } {
  const committee = holders.filter(({ post }) => post !== 'officer')
  const holderOf = ({ name }: Elected) => committee.find((holder) => holder.name === name)
  const stay = elected.flatMap((one) => {
    const holder = holderOf(one)
    return holder ? [{ holder, elected: one }] : []
  })
  const come = elected.filter((one) => !holderOf(one))
  const stays = new Set(stay.map(({ holder }) => holder._id))
  return { stay, come, go: isRenewal ? committee.filter(({ _id }) => !stays.has(_id)) : [] }
}
