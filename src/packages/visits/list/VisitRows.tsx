import { View } from '@tarojs/components'
import { memo } from 'react'
import { Cell, CellGroup } from '@/components/Cell'
import { chunksOf } from '@/components/chunks'
import { Icon } from '@/components/Icon'
import { MoreRow } from '@/components/MoreRow'
import { Table, type Column } from '@/components/Table'
import { Tap } from '@/components/Tap'
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
  /** How many come at once. */
  step: number
  /** Older ones are not looked through yet. */
  lookedTo: string | null
}

const open = (id: string) => openPage(routes.visit(id))

/** Neutral on a screen others may glance at: that something waits, not what. */
export function VisitRows({ entries, hasMore, loadingMore, more, step, lookedTo }: VisitRowsProps) {
  const isOffice = useOfficeScreen()
  const { today } = useToday()
  const moreRow = (
    <View>
      {hasMore && lookedTo === null && <MoreRow unit="条" page={step} busy={loadingMore} onTap={() => void more()} />}
      {hasMore && lookedTo !== null && (
        <LookFurther lookedTo={lookedTo} today={today} busy={loadingMore} onTap={() => void more()} />
      )}
    </View>
  )
  if (isOffice)
    return (
      <CellGroup>
        <Table columns={columnsFor(today)} rows={entries} keyOf={({ id }) => id} onOpen={({ id }) => open(id)} />
        {moreRow}
      </CellGroup>
    )
  return (
    <CellGroup>
      <View>
        {chunksOf(entries).map((chunk, index) => (
          <View key={index}>
            {chunk.map((visit) => (
              <VisitRow key={visit.id} visit={visit} today={today} />
            ))}
          </View>
        ))}
      </View>
      {moreRow}
    </CellGroup>
  )
}

interface LookFurtherProps {
  lookedTo: string
  today: string
  busy: boolean
  onTap: () => void
}

/** Where what she picks is rare: how far back this list has looked. */
function LookFurther({ lookedTo, today, busy, onTap }: LookFurtherProps) {
  return (
    <Cell
      id="more"
      icon="down"
      accent
      title={busy ? '正在往前看' : '再往前看'}
      detail={`已经看到${nearDay(ymdOf(lookedTo), today)}，更早的还没有看`}
      onTap={onTap}
    />
  )
}

/** Few nodes, because a list of them crosses to WeChat's screen node by node. */
const VisitRow = memo(function VisitRow({ visit, today }: { visit: VisitLine; today: string }) {
  const { id, headName, gridName, visitorName, visitedAt } = visit
  const detail = [`${gridName}，${visitorName}`, isWorthALine(visit) && outcomeText(visit)].filter(Boolean).join('\n')
  return (
    <Tap className={styles.row} onTap={() => open(id)}>
      <View className={styles.words}>
        <View className={styles.title}>{`${headName} 家`}</View>
        <View className={styles.detail}>{detail}</View>
      </View>
      <View className={styles.day}>{nearDay(ymdOf(visitedAt), today)}</View>
      <Icon name="right" size="small" tone="hint" />
    </Tap>
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
