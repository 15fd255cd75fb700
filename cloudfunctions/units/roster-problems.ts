import { clockOf, ymdOf } from '../../contracts/calendar'
import { rosterProblems } from '../../contracts/roster'
import { handle, written } from '../shared/handle'
import { titleOf } from '../shared/sheets/column-rules'
import { madeFile } from '../shared/sheets/made-file'
import type { WrittenColumn } from '../shared/sheets/write-sheet'
import { assessRoster } from './roster'
import { type AssessedRow, rosterColumns } from './roster-rules'

export const rosterProblemsHandler = handle(rosterProblems, async (call) => {
  const { unit, rows } = await assessRoster(call)
  const bad = rows.filter(({ state }) => state === 'bad')
  if (bad.length === 0) return call.fail('EXPORT_EMPTY')
  const now = call.now.getTime()
  const today = ymdOf(now)
  const under = [`导出人：${call.actor.name}`, `时间：${today} ${clockOf(now)}`, `共 ${bad.length} 行`]
  const sheet = {
    title: `${unit.name}花名册：有问题的行`,
    underTitle: [...under, '改好以后，直接把这个文件再导入一次'].join('　'),
    columns,
    rows: bad,
  }
  const file = await madeFile(`花名册问题-${unit.name}-${today}`, sheet)
  return written(file, { action: 'roster.problemsTaken', subject: unit.id, place: unit.place })
})

/** The template’s columns, so that the file can be sent again as it is once it is mended. */
const columns: readonly WrittenColumn<AssessedRow>[] = [
  { title: '原来的行', width: 10, value: ({ source }) => source.row },
  ...rosterColumns.map((column) => ({
    title: titleOf(column),
    width: 14,
    value: ({ source }: AssessedRow) => source.values[column.key] ?? source.written[column.key] ?? '',
  })),
  { title: '问题', width: 60, striking: true, value: ({ problems }) => problems.map(sentence).join('；') },
]

const sentence = ({ cell, problem }: { cell: string; problem: string }): string => `${cell} ${problem}`
