import { addMonths } from '../../contracts/calendar'
import type { Post, StaffRecord } from '../../contracts/units'
import { electedIn, electionRulesOf } from './case-rules'
import type { CaseDocument, Contest } from './case-document'

/** Somebody in a post, as the filing form names her. */
export interface Executive {
  name: string
  post: Post
  entry?: StaffRecord['entry']
  termFrom: string
  termTo: string
}

/** Everybody elected to an office, round after round. */
export const electedTo = (found: Pick<CaseDocument, 'counts' | 'answers'>, office: Contest['office']): string[] =>
  [found.counts.executives, found.counts.leaders]
    .flatMap((count) => count?.contests ?? [])
    .filter((contest) => contest.office === office)
    .flatMap((contest) => electedIn(contest, electionRulesOf(found)))

/** The term that an election begins. */
export function termFrom({ counts, stageSince, settings }: Pick<CaseDocument, 'counts' | 'stageSince' | 'settings'>) {
  const from = counts.executives?.heldOn ?? stageSince.slice(0, 10)
  return { from, to: addMonths(from, settings.termYears * 12) }
}

export const postElected = (name: string, heads: readonly string[], deputies: readonly string[]): Post => {
  if (heads.includes(name)) return 'chair'
  return deputies.includes(name) ? 'viceChair' : 'executive'
}

/** Those just elected, before they are in their posts; nobody before the leaders are elected, too. */
export function executivesElected(found: CaseDocument): Executive[] {
  if (!found.counts.leaders) return []
  const { from, to } = termFrom(found)
  const [heads, deputies] = [electedTo(found, 'head'), electedTo(found, 'deputy')]
  return electedTo(found, 'member').map((name) => ({
    ...{ name, post: postElected(name, heads, deputies), entry: 'elected' as const },
    ...{ termFrom: from, termTo: to },
  }))
}

const RANK: readonly Post[] = ['chair', 'viceChair', 'executive', 'officer']
const entryName = { elected: '选举', substituted: '替补', added: '增补' } as const
const offices = {
  federation: { chair: '主席', viceChair: '副主席', executive: '执委', officer: '专干' },
  committee: { chair: '主任', viceChair: '副主任', executive: '委员', officer: '专干' },
} as const

/** The rows of the filing form: by post, then by name, so that the same people make the same list. */
export function executiveRows(executives: readonly Executive[], isCommittee: boolean): Record<string, string>[] {
  const office = isCommittee ? offices.committee : offices.federation
  return [...executives]
    .sort((one, other) => RANK.indexOf(one.post) - RANK.indexOf(other.post) || (one.name < other.name ? -1 : 1))
    .map(({ name, post, entry, termFrom: from, termTo }, index) => ({
      index: String(index + 1),
      name,
      office: office[post],
      entry: entryName[entry ?? 'elected'],
      term: `${monthOf(from)}—${monthOf(termTo)}`,
      department: '',
    }))
}

const monthOf = (day: string): string => `${day.slice(0, 4)}.${day.slice(5, 7)}`
