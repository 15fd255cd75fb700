import { aftercareOf, type Aftercare } from '../../contracts/founding/aftercare'
import { ymdOf } from '../../contracts/calendar'
import type { CaseDocument } from './case-document'

type Cared = Pick<CaseDocument, '_id' | 'stage' | 'stageSince' | 'route' | 'answers' | 'term' | 'done'>

export const aftercareOfCase = ({ stage, stageSince, route, answers, term, done }: Cared): Aftercare[] =>
  aftercareOf({
    ...{ stage, route, answers, done: done ?? {} },
    stageDay: ymdOf(Date.parse(stageSince)),
    termTo: term?.to ?? null,
  })

/** After all that will ever be due. */
const NEVER = '9999-12-31'

/** Sorts cases by the day on which what is left to do after them is first called to mind, and is unique. */
export function careOrderOf(found: Cared): string {
  const days = aftercareOfCase(found).flatMap(({ doneOn, remindOn }) => (doneOn === null ? [remindOn] : []))
  return `${days.sort()[0] ?? NEVER}#${found._id}`
}
