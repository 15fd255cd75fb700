import { ymdOf } from '../../../contracts/calendar'
import type { VisitScheme } from '../../../contracts/visit-scheme'
import type { Concern } from '@/hooks/use-matters'
import { beforeDay, dueText, nearDay } from '@/messages'
import { namesOf } from '@/words/households'

/** What is to be done, as a list may show it: what was promised, a wish's kind; her difficulty is told in the visit. */
export function matterTitle({ kind, wishKind, promise }: Concern, scheme: VisitScheme | null): string {
  if (kind === 'concern') return promise?.text ?? '有一件事等回话'
  return (wishKind && namesOf(scheme?.wishKinds, [wishKind])[0]) || '一个心愿'
}

/** `11月24日前`, with how it stands to today; how it ended where it is resolved. */
export function matterState({ status, promise, resolvedAt }: Concern, today: string): string {
  if (status === 'resolved') return resolvedAt ? `${nearDay(ymdOf(resolvedAt), today)}办好` : '办好了'
  return promise ? dueText(promise.dueOn, today) : '没有约日子'
}

export const promisedText = ({ promise }: Concern, today: string): string | undefined =>
  promise ? `答应${beforeDay(promise.dueOn, today)}` : undefined

export const saidText = ({ saidAt }: Concern, today: string): string => `${nearDay(ymdOf(saidAt), today)}说的`
