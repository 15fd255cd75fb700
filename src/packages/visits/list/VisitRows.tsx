import { View } from '@tarojs/components'
import { memo } from 'react'
import { Cell, CellGroup } from '@/components/Cell'
import { chunksOf } from '@/components/chunks'
import { Dotted } from '@/components/Dot'
import { MoreRow } from '@/components/MoreRow'
import { Table, type Column } from '@/components/Table'
import { useToday } from '@/hooks/use-today'
import type { VisitLine } from '@/hooks/use-visits'
import { clockText, modeName, nearDay, outcomeName } from '@/messages'
import { openPage, routes } from '@/routes'
import { useOfficeScreen } from '@/theme/office-screen'
import { ymdOf } from '../../../../contracts/calendar'
import styles from './index.module.scss'

export interface VisitRowsProps {
  entries: readonly VisitLine[]
  hasMore: boolean
  loadingMore: boolean
  more: () => Promise<void>
}

const open = (id: string) => openPage(routes.visit(id))

/** Neutral on a screen others may glance at: that something waits, not what. */
export function VisitRows({ entries, hasMore, loadingMore, more }: VisitRowsProps) {
  const isOffice = useOfficeScreen()
  const { today } = useToday()
  const moreRow = hasMore && <MoreRow unit="条" busy={loadingMore} onTap={() => void more()} />
  if (isOffice)
    return (
      <CellGroup>
        <Table columns={columnsFor(today)} rows={entries} keyOf={({ id }) => id} onOpen={({ id }) => open(id)} />
        {moreRow}
      </CellGroup>
    )
  return (
    <CellGroup>
      {chunksOf(entries).map((chunk, index) => (
        <View key={index}>
          {chunk.map((visit) => (
            <VisitRow key={visit.id} visit={visit} today={today} />
          ))}
        </View>
      ))}
      {moreRow}
    </CellGroup>
  )
}

const VisitRow = memo(function VisitRow({ visit, today }: { visit: VisitLine; today: string }) {
  const { id, headName, gridName, visitorName, visitedAt } = visit
  return (
    <Cell
      title={`${headName} 家`}
      detail={<Dotted parts={[gridName, visitorName]} />}
      end={nearDay(ymdOf(visitedAt), today)}
      onTap={() => open(id)}
    >
      {isWorthALine(visit) && <View className={styles.said}>{outcomeText(visit)}</View>}
    </Cell>
  )
})

/** Met, and nothing waits: the rule, which needs no words. */
const isWorthALine = ({ outcome, hasConcern, wishes }: VisitLine): boolean =>
  outcome !== 'met' || hasConcern || wishes > 0

/** What may be read over a shoulder: 见到了, 有一件事等回话. */
function outcomeText({ outcome, hasConcern, wishes }: VisitLine): string {
  const said = [hasConcern && '有一件事等回话', wishes > 0 && `有 ${wishes} 个心愿`].filter(Boolean)
  return [outcomeName[outcome], ...said].join('，')
}

const columnsFor = (today: string): [Column<VisitLine>, ...Column<VisitLine>[]] => [
  { key: 'who', title: '谁家', width: 'minmax(88px, 1fr)', render: ({ headName }) => `${headName} 家` },
  { key: 'grid', title: '网格', width: 'minmax(132px, 1.3fr)', render: ({ gridName }) => gridName },
  { key: 'address', title: '门牌', width: 'minmax(104px, 1fr)', render: ({ address }) => address },
  {
    key: 'when',
    title: '哪天走的',
    width: '128px',
    render: ({ visitedAt }) => `${nearDay(ymdOf(visitedAt), today)} ${clockText(visitedAt)}`,
  },
  { key: 'visitor', title: '谁去的', width: '84px', render: ({ visitorName }) => visitorName },
  { key: 'mode', title: '怎么走的', width: '68px', render: ({ mode }) => modeName[mode] },
  { key: 'outcome', title: '情况', width: 'minmax(180px, 1.5fr)', render: outcomeText },
]
