import { vocabulary } from '../../contracts/founding/catalogue'
import { ROWS_MOST, rowsTemplate } from '../../contracts/founding-import'
import { handle } from '../shared/handle'
import { titleOf } from '../shared/sheets/column-rules'
import { madeFile } from '../shared/sheets/made-file'
import { sheetColumnsOf } from './import-rules'

export const rowsTemplateHandler = handle(rowsTemplate, ({ input, fail }) => {
  const roster = vocabulary.rosters[input.roster]
  if (!roster) return fail('BLANK_UNKNOWN')
  const columns = sheetColumnsOf(roster)
  const required = columns.filter((column) => column.required).map(titleOf)
  const most = Math.min(roster.most, ROWS_MOST)
  return madeFile(`${roster.label}空表`, {
    title: roster.label,
    underTitle: `一行一${roster.unit.replace(/^./u, '')}，最多 ${most} 行。必须填：${required.join('、')}；其他的可以空着。下面一行是样子，请删掉。`,
    columns: columns.map((column) => ({ title: titleOf(column), width: 16, value: () => column.example })),
    rows: [columns],
  })
})
