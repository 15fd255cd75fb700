import type { OwnFilter } from '@/hooks/use-households'
import { householdStatusName } from '@/messages'
import { namesOf } from '@/words/households'
import type { VisitScheme } from '../../../contracts/visit-scheme'

/** What is picked out, in words; empty: all who live here. */
export function wordsOf({ targets, tags, statuses }: OwnFilter, scheme: VisitScheme | null): string {
  const isUsual = statuses.length === 1 && statuses[0] === 'living'
  const words = [
    ...namesOf(scheme?.targets, targets),
    ...namesOf(scheme?.tags, tags),
    ...(isUsual ? [] : statuses.map((status) => householdStatusName[status])),
  ]
  return words.join('，')
}
