import { vocabulary } from '../../contracts/founding/catalogue'
import { misfit } from '../../contracts/founding/fits'
import { Fill, fillBlanks } from '../../contracts/founding-cases'
import type { AuditLine } from '../shared/audit'
import { Batch, type Readable } from '../shared/batch'
import { handle, writtenEach, type Call } from '../shared/handle'
import { changeCase } from './changing'
import type { CaseDocument } from './repository'
import { findCaseForUpdate, type Sided } from './sides'
import { mayWrite, remembered, settleRepeated } from './writing'

type Asked = Call<typeof fillBlanks>
type Entry = Readable<Fill>

export const fillBlanksHandler = handle(fillBlanks, async (call) => {
  const batch = new Batch<Fill>(Fill, call.input.fills)
  const lines: AuditLine[] = []
  for (const caseId of new Set(batch.undecided().map(({ record }) => record.caseId))) {
    const entries = batch.undecided().filter(({ record }) => record.caseId === caseId)
    const line = await fillCase(call, batch, caseId, entries)
    if (line) lines.push(line)
  }
  return writtenEach(batch.answer(), lines)
})

/** The writings into one case, in the order sent; one audit line for those that were accepted. */
async function fillCase(
  call: Asked,
  batch: Batch<Fill>,
  caseId: string,
  entries: readonly Entry[],
): Promise<AuditLine | null> {
  const sided = await findCaseForUpdate(call, caseId)
  let answers = sided?.found.answers ?? {}
  const accepted: Entry[] = []
  for (const entry of entries) {
    if (sided && settleRepeated(batch, entry, sided.found)) continue
    const after = batch.decide(entry, () => filled(call, sided, answers, entry))
    if (!after) continue
    if (after === 'conflict') {
      batch.conflict(entry, answers[entry.record.blank] ?? null)
      continue
    }
    answers = after
    accepted.push(entry)
    batch.stored(entry, call.now.toISOString())
  }
  if (!sided || accepted.length === 0) return null
  const at = call.now.toISOString()
  const written = accepted.map(({ record, fingerprint }) => ({ id: record.id, fingerprint, at }))
  const changes = { answers, written: remembered(sided.found, written) }
  return (await changeCase(call, sided.found, changes, 'founding.filled')).audit
}

function filled(
  { now, fail }: Asked,
  sided: Sided | null,
  answers: CaseDocument['answers'],
  { record: { id, blank: blankId, value, base, seen } }: Entry,
): CaseDocument['answers'] | 'conflict' {
  if (!sided) return fail('NOT_FOUND')
  const blank = vocabulary.blanks[blankId]
  if (!blank) return fail('BLANK_UNKNOWN')
  mayWrite(sided, blankId, blank, fail)
  if ((answers[blankId]?.stamp ?? null) !== base) return 'conflict'
  const { [blankId]: _replaced, ...others } = answers
  if (value === null) return others
  const problem = misfit(blank, value)
  if (problem !== null) return fail('ANSWER_DOES_NOT_FIT', { issues: [{ path: blankId, problem }] })
  return { ...others, [blankId]: { value, stamp: id, seen, at: now.toISOString() } }
}
