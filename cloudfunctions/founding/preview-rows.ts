import { vocabulary } from '../../contracts/founding/catalogue'
import { previewRows } from '../../contracts/founding-import'
import { handle } from '../shared/handle'
import { assessSheet } from './assess-sheet'
import { countsOf, rowsAfter } from '../shared/sheets/assessed-rules'
import { toPreviewedRow } from './import-rules'
import { findCase } from './sides'

export const previewRowsHandler = handle(previewRows, async (call) => {
  const { caseId, roster: id, state, cursor, limit } = call.input
  const roster = vocabulary.rosters[id]
  if (!roster) return call.fail('BLANK_UNKNOWN')
  if (!(await findCase(call, caseId))) return call.fail('NOT_FOUND')
  const { rows, unused } = await assessSheet(call, roster)
  const { page, next } = rowsAfter(rows, state, cursor, limit)
  const warnings = rows.filter(({ warning }) => warning !== null).length
  return { counts: countsOf(rows), warnings, unused: [...unused], rows: page.map(toPreviewedRow), next }
})
