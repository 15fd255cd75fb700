import { ymdOf } from '../../contracts/calendar'
import { type Aftercare, aftercareOf, dueBy } from '../../contracts/founding/aftercare'
import { newsOf } from '../../contracts/founding/news'
import type { FoundingCase } from '../../contracts/founding-cases'

/** Whether the federation did something in a case since she looked at it last; unknown before she ever did. */
export const hasNews = (found: FoundingCase, seen: { news?: string | null } | null | undefined): boolean =>
  seen?.news !== undefined && newsOf(found) !== null && seen.news !== newsOf(found)

/** What there is to do after the founding of a case. */
export const aftercareOfCase = ({ stage, stageSince, route, answers, term, done }: FoundingCase): Aftercare[] =>
  aftercareOf({
    ...{ stage, route, answers, done },
    stageDay: ymdOf(Date.parse(stageSince)),
    termTo: term?.to ?? null,
  })

/** What of it is due today, the earliest first. */
export const dueAfter = (found: FoundingCase, today: string): Aftercare[] => dueBy(aftercareOfCase(found), today)
