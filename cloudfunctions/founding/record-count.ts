import { recordCount } from '../../contracts/founding-approvals'
import { fingerprint } from '../shared/fingerprint'
import { handle, nothingWritten, written } from '../shared/handle'
import { electionRulesOf, givenOf, progressOfCase } from './case-rules'
import { toFoundingCase } from './case-view'
import { changeCase } from './changing'
import { impossibleSums, unfinished } from './count-rules'
import { lacksBefore } from './hand-overs'
import type { CaseDocument, Contest, CountDocument } from './repository'
import { findCaseForUpdate } from './sides'

export const recordCountHandler = handle(recordCount, async (call) => {
  const { input, fail } = call
  const sided = await findCaseForUpdate(call, input.caseId)
  if (!sided) return fail('NOT_FOUND')
  const { found, side } = sided
  const print = fingerprint(input)
  const before = found.counts[input.of]
  if (before?.id === input.id) {
    return before.fingerprint === print ? nothingWritten({ case: toFoundingCase(sided) }) : fail('ID_TAKEN')
  }
  if (found.closed) return fail('CASE_CLOSED')
  const step = progressOfCase(found, found.settings).steps.find((state) => state.step.count === input.of)
  if (side !== 'contact' || !step || isReported(found)) return fail('NOT_YOUR_TURN')
  if (lacksBefore(found, step).length > 0) return fail('NOT_YOUR_TURN')
  const { id, of, heldOn, contests } = input
  const impossible = impossibleSums(contests, expectedOf(found, of))
  if (impossible.length > 0) return fail('COUNT_IMPOSSIBLE', { issues: impossible })
  const left = unfinished(contests, electionRulesOf(found))
  if (left.length > 0) return fail('COUNT_UNFINISHED', { issues: left })
  const counts = countsWith(found, of, { id, heldOn, contests, fingerprint: print })
  const changed = await changeCase(call, found, { counts }, 'founding.counted')
  return written({ case: toFoundingCase({ found: changed.found, side }) }, changed.audit)
})

const isReported = ({ handOvers }: CaseDocument): boolean => {
  const last = handOvers.filter(({ kind }) => kind === 'result').at(-1)
  return last?.state === 'submitted' || last?.state === 'approved'
}

/** The head and her deputies are elected by and among the elected: where these are others now, they vote again. */
function countsWith(found: CaseDocument, of: 'executives' | 'leaders', count: CountDocument): CaseDocument['counts'] {
  const counts = { ...found.counts, [of]: count }
  const isOthers = electedBy(found).join() !== electedBy({ ...found, counts }).join()
  return of === 'executives' && isOthers ? { ...counts, leaders: null } : counts
}

const electedBy = (found: CaseDocument): string[] =>
  String(givenOf(found).electedNames ?? '')
    .split('、')
    .sort()

/** Who may vote and for whom, and how many are to be elected, as agreed before. */
function expectedOf(found: CaseDocument, of: 'executives' | 'leaders') {
  const { values } = progressOfCase(found, found.settings)
  const number = (id: string) => (typeof values[id] === 'number' ? values[id] : 0)
  const due = of === 'executives' ? number('due') : number('electedCount')
  const among = of === 'executives' ? null : electedBy(found)
  const seats = { member: number('seats'), head: 1, deputy: number('deputies') }
  return { due, among, seats, offices: officesOf(of, seats.deputy) }
}

function officesOf(of: 'executives' | 'leaders', deputies: number): Contest['office'][] {
  if (of === 'executives') return ['member']
  return deputies > 0 ? ['head', 'deputy'] : ['head']
}
