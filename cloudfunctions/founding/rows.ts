import { vocabulary } from '../../contracts/founding/catalogue'
import { listRows } from '../../contracts/founding-cases'
import { handle } from '../shared/handle'
import { rosterKey, RosterRepository } from './repository'
import { findCase } from './sides'

const AT_ONCE = 200

export const listRowsHandler = handle(listRows, async (call) => {
  const { caseId, roster, cursor } = call.input
  if (!(roster in vocabulary.rosters)) return call.fail('BLANK_UNKNOWN')
  if (!(await findCase(call, caseId))) return call.fail('NOT_FOUND')
  const stored = await new RosterRepository(call.store).get(rosterKey(caseId, roster))
  const rows = stored?.rows ?? []
  const from = cursor === null ? 0 : rows.findIndex(({ id }) => id === cursor) + 1
  const page = rows.slice(from, from + AT_ONCE)
  const hasMore = rows.length > from + AT_ONCE
  return {
    rows: page.map(({ id, cells }) => ({ id, cells: { ...cells } })),
    next: hasMore ? (page.at(-1)?.id ?? null) : null,
  }
})
