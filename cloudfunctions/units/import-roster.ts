import type { Receipt } from '../../contracts/receipts'
import { importRoster, type RosterReceipt } from '../../contracts/roster'
import { handle } from '../shared/handle'
import { appointEach } from './appoint'
import { assessRoster } from './roster'
import { rowsAfter } from '../shared/sheets/assessed-rules'
import type { AssessedRow } from './roster-rules'

/** One insert, and well within the time of a call. */
const ROWS_AT_ONCE = 100

export const importRosterHandler = handle(importRoster, async (call) => {
  const { rows } = await assessRoster(call)
  const { page, next } = rowsAfter(rows, 'ready', call.input.cursor, ROWS_AT_ONCE)
  const { value, audit } = await appointEach(
    call,
    page.map(({ record }) => record),
  )
  const receipts = page.map((row, index) => toReceipt(row, value.receipts[index]))
  return { value: { receipts, next }, audit }
})

const toReceipt = ({ source, record }: AssessedRow, receipt: Receipt | undefined): RosterReceipt => ({
  row: source.row,
  name: record?.name ?? '',
  failure: receipt?.state === 'refused' ? receipt.failure : null,
})
