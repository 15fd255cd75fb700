import { ymdOf } from '../../contracts/calendar'
import { exportHouseholds } from '../../contracts/exports'
import { type HouseholdLine, listHouseholds } from '../../contracts/household-list'
import { householdStatusName } from '../../contracts/words'
import { handle } from '../shared/handle'
import { exported } from '../shared/sheets/export'
import type { WrittenColumn } from '../shared/sheets/write-sheet'
import { listHouseholdsHandler } from './list'

const dayOf = (at: string | null): string => (at === null ? '还没有' : ymdOf(at))

/** What the list shows: neither marks nor who else lives there. */
const columns: readonly WrittenColumn<HouseholdLine>[] = [
  { title: '谁家', width: 12, value: ({ headName }) => headName },
  { title: '门牌', width: 20, value: ({ address }) => address },
  { title: '妇联', width: 20, value: ({ unitName }) => unitName },
  { title: '网格', width: 24, value: ({ gridName }) => gridName },
  { title: '在不在', width: 10, value: ({ status }) => householdStatusName[status] },
  { title: '最近见到人', width: 14, value: ({ lastMetAt }) => dayOf(lastMetAt) },
  { title: '最近去过', width: 14, value: ({ lastVisitAt }) => dayOf(lastVisitAt) },
]

export const exportHouseholdsHandler = handle(exportHouseholds, (call) =>
  exported(call, {
    title: '户',
    list: listHouseholds,
    handler: listHouseholdsHandler,
    entriesOf: ({ households }) => households,
    columns,
  }),
)
