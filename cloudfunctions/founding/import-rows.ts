import { vocabulary } from '../../contracts/founding/catalogue'
import { importRows } from '../../contracts/founding-import'
import { handle, nothingWritten, written } from '../shared/handle'
import { assessSheet } from './assess-sheet'
import { toFoundingCase } from './case-view'
import { changeCase } from './changing'
import { rosterKey, RosterRepository } from './repository'
import { headOf, rowsWith, storeRows } from './roster-writing'
import { findCaseForUpdate } from './sides'
import { mayWrite } from './writing'

export const importRowsHandler = handle(importRows, async (call) => {
  const { input, store, fail } = call
  const roster = vocabulary.rosters[input.roster]
  if (!roster) return fail('BLANK_UNKNOWN')
  const sided = await findCaseForUpdate(call, input.caseId)
  if (!sided) return fail('NOT_FOUND')
  mayWrite(sided, input.roster, roster, fail)
  const { rows, stored } = await assessSheet(call, roster)
  const ready = rows.filter(({ state }) => state === 'ready').map(({ id, cells }) => ({ id, cells }))
  if (ready.length === 0) return nothingWritten({ imported: 0, case: toFoundingCase(sided) })
  const after = rowsWith(stored?.rows ?? [], ready, [])
  if (after.length > roster.most) return fail('ROSTER_FULL', { limit: String(roster.most) })
  await storeRows(new RosterRepository(store), rosterKey(input.caseId, input.roster), after, stored !== null)
  const rosters = { ...sided.found.rosters, [input.roster]: headOf(input.roster, after, input.id) }
  const changed = await changeCase(call, sided.found, { rosters }, 'founding.rowsImported')
  return written({ imported: ready.length, case: toFoundingCase({ ...sided, found: changed.found }) }, changed.audit)
})
