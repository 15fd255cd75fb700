import { previewRoster } from '../../contracts/roster'
import { handle } from '../shared/handle'
import { assessRoster } from './roster'
import { countsOf, rowsAfter } from '../shared/sheets/assessed-rules'
import { toRosterRow } from './roster-rules'

export const previewRosterHandler = handle(previewRoster, async (call) => {
  const { state, cursor, limit } = call.input
  const { rows, unused } = await assessRoster(call)
  const { page, next } = rowsAfter(rows, state, cursor, limit)
  return { counts: countsOf(rows), unused: [...unused], rows: page.map(toRosterRow), next }
})
