import type { AmendmentKind } from '../../contracts/posts'
import type { Target } from '../../contracts/staffing'
import type { OrgForm } from '../../contracts/unit-kinds'
import type { Entry, Post } from '../../contracts/units'
import { fullDayText } from './days'
import { postName } from './names'

const committeePostName: Record<Post, string> = {
  chair: '主任',
  viceChair: '副主任',
  executive: '委员',
  officer: '专干',
}

const groupPostName: Record<Post, string> = { chair: '组长', viceChair: '副组长', executive: '组员', officer: '专干' }

const contactPostName: Record<Post, string> = {
  chair: '联系人',
  viceChair: '副联系人',
  executive: '成员',
  officer: '专干',
}

const namesByForm: Record<OrgForm, Record<Post, string>> = {
  federation: postName,
  committee: committeePostName,
  group: groupPostName,
  contactPerson: contactPostName,
}

/** What a post is called where the women have founded that form of organisation; a division's federation has none. */
export const postNameIn = (form: OrgForm | undefined, post: Post): string => (form ? namesByForm[form] : postName)[post]

export const POSTS: readonly Post[] = ['chair', 'viceChair', 'executive', 'officer']

/** How she came to her post. */
export const entryName: Record<Entry, string> = { elected: '选举', substituted: '替补', added: '增补' }

/** Why a post or term changed. */
export const amendmentName: Record<AmendmentKind, string> = {
  reelected: '换届',
  substituted: '替补',
  added: '增补',
  corrected: '更正',
}

/** `21–25 名`, `1 名`; 目标待定 while nobody has set one. */
export function targetText(target: Target): string {
  if (!target) return '目标待定'
  return target.least === target.most ? `${target.least} 名` : `${target.least}–${target.most} 名`
}

interface Held {
  post: Post
  shortfall: number | null
}

/** `还差 1 名副主席、2 名执委`; 够了 where none is missing; empty where no target is set. */
export function shortfallSentence(posts: readonly Held[], form?: OrgForm): string {
  const measured = posts.filter(({ shortfall }) => shortfall !== null)
  if (measured.length === 0) return ''
  const missing = measured.filter(({ shortfall }) => shortfall !== 0)
  if (missing.length === 0) return '各个职务都够了'
  return `还差 ${missing.map(({ post, shortfall }) => `${shortfall ?? 0} 名${postNameIn(form, post)}`).join('、')}`
}

/** `2024年3月15日 到 2029年3月15日`. */
export const termText = ({ termFrom, termTo }: { termFrom: string; termTo: string }): string =>
  `${fullDayText(termFrom)} 到 ${fullDayText(termTo)}`
