import { clockOf, ymdOf } from '../../contracts/calendar'
import { exportVisits } from '../../contracts/exports'
import { listVisits, type VisitLine } from '../../contracts/visits'
import { modeName, outcomeName } from '../../contracts/words'
import { handle } from '../shared/handle'
import { exported } from '../shared/sheets/export'
import type { WrittenColumn } from '../shared/sheets/write-sheet'
import { listVisitsHandler } from './list'

/** What the list shows: that something waits, not what. */
const columns: readonly WrittenColumn<VisitLine>[] = [
  { title: '谁家', width: 12, value: ({ headName }) => headName },
  { title: '网格', width: 24, value: ({ gridName }) => gridName },
  { title: '门牌', width: 20, value: ({ address }) => address },
  { title: '走访时间', width: 18, value: ({ visitedAt }) => `${ymdOf(visitedAt)} ${clockOf(visitedAt)}` },
  { title: '走访人', width: 10, value: ({ visitorName }) => visitorName },
  { title: '方式', width: 8, value: ({ mode }) => modeName[mode] },
  { title: '情况', width: 12, value: ({ outcome }) => outcomeName[outcome] },
  { title: '有诉求', width: 8, value: ({ hasConcern }) => (hasConcern ? '有' : '') },
  { title: '心愿数', width: 8, value: ({ wishes }) => wishes || null },
]

export const exportVisitsHandler = handle(exportVisits, (call) =>
  exported(call, {
    title: '走访',
    list: listVisits,
    handler: listVisitsHandler,
    entriesOf: ({ visits }) => visits,
    columns,
  }),
)
