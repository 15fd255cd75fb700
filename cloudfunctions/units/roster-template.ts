import { ROSTER_MOST_ROWS, rosterTemplate } from '../../contracts/roster'
import { handle } from '../shared/handle'
import { titleOf } from '../shared/sheets/column-rules'
import { madeFile } from '../shared/sheets/made-file'
import { rosterColumns } from './roster-rules'

const HOW =
  `一行一人，最多 ${ROSTER_MOST_ROWS} 行。单位写到村（社区）；镇街、区县的干部，把下面几级空着。` +
  '也可以只写“单位”，或者只写“单位代码”。下面一行是样子，请删掉。'

export const rosterTemplateHandler = handle(rosterTemplate, () =>
  madeFile('花名册模板', {
    title: '妇联组织花名册',
    underTitle: HOW,
    columns: rosterColumns.map((column) => ({ title: titleOf(column), width: 16, value: () => column.example })),
    rows: [rosterColumns],
  }),
)
