import type { HouseholdFilter } from '@/hooks/use-household-list'
import { dayText, householdStatusName } from '@/messages'
import { namesOf } from '@/words/households'
import type { VisitScheme } from '../../../../contracts/visit-scheme'

/** All that live in a unit. */
export const anyHousehold = ({ unitId, gridId }: Pick<HouseholdFilter, 'unitId' | 'gridId'>): HouseholdFilter => ({
  ...{ unitId, gridId, target: null, tag: null, notVisitedSince: null },
  status: 'living',
})

/** What is picked out, in words: `生活困难`, `11月1日以来没见到人`. */
export function wordsOf(filter: HouseholdFilter, scheme: VisitScheme | null, today: string): string[] {
  const { target, tag, status, notVisitedSince } = filter
  const words = [
    target && (namesOf(scheme?.targets, [target])[0] ?? '一类户'),
    tag && (namesOf(scheme?.tags, [tag])[0] ?? '一种标记'),
    status !== 'living' && householdStatusName[status],
    notVisitedSince && `${dayText(notVisitedSince, today)}以来没见到人`,
  ]
  return words.filter((word): word is string => Boolean(word))
}
