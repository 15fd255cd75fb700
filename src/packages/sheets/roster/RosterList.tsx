import { View } from '@tarojs/components'
import { Cell, CellGroup } from '@/components/Cell'
import { chunksOf } from '@/components/chunks'
import { Dotted } from '@/components/Dot'
import { Empty } from '@/components/Empty'
import { LoadFailed } from '@/components/LoadFailed'
import { MoreRow } from '@/components/MoreRow'
import { Skeleton } from '@/components/Skeleton'
import { type Column, Table } from '@/components/Table'
import { useRevealing } from '@/hooks/use-revealing'
import { type RosterRow, type RosterState, useRosterRows } from '@/hooks/use-roster'
import { useOfficeScreen } from '@/theme/office-screen'
import styles from './index.module.scss'

export interface RosterListProps {
  unitId: string
  fileId: string
  state: RosterState
  atOnce: number
}

/** The rows of one kind, as the sheet numbers them. */
export function RosterList({ unitId, fileId, state, atOnce }: RosterListProps) {
  const { rows, refresh, failure, loadingMore, ...list } = useRosterRows(unitId, fileId, state, atOnce)
  const { entries, hasMore, more, step } = useRevealing({ ...list, entries: rows }, `${fileId}/${state}`)
  if (list.state === 'loading') return <Skeleton />
  if (list.state === 'failed') return <LoadFailed title="这次没看成" failure={failure} onRetry={() => void refresh()} />
  if (rows.length === 0) return <Empty icon="doc" {...NONE[state]} />
  return (
    <CellGroup>
      <Rows rows={entries} state={state} />
      {hasMore && <MoreRow unit="行" page={step} busy={loadingMore} onTap={() => void more()} />}
    </CellGroup>
  )
}

const NONE: Record<RosterState, { title: string; why: string }> = {
  bad: { title: '没有看出问题的行', why: '每一行都认得出来，可以放心导入。' },
  ready: { title: '没有可以导入的行', why: '有问题的行改好以后，再传一次就能导入。' },
  done: { title: '没有已经在册的人', why: '导入过的、原来就在册的人，会列在这里，不会重复登记。' },
}

function Rows({ rows, state }: { rows: readonly RosterRow[]; state: RosterState }) {
  const isOffice = useOfficeScreen()
  if (isOffice) return <RosterTable rows={rows} state={state} />
  return (
    <>
      {chunksOf(rows).map((chunk, index) => (
        <View key={index}>
          {chunk.map((row) => (
            <Cell
              key={row.row}
              lead={<View className={styles.number}>{row.row}</View>}
              title={row.name || '没有姓名'}
              after={row.post}
              detail={<Dotted parts={[row.unitName, row.phoneTail && `手机尾号 ${row.phoneTail}`, termOf(row)]} />}
            >
              {remarksOf(row).map((remark) => (
                <View key={remark} className={state === 'bad' ? styles.problem : styles.remark}>
                  {remark}
                </View>
              ))}
            </Cell>
          ))}
        </View>
      ))}
    </>
  )
}

function RosterTable({ rows, state }: { rows: readonly RosterRow[]; state: RosterState }) {
  const remark: Column<RosterRow> = {
    key: 'remark',
    title: state === 'bad' ? '哪一格、什么问题' : '说明',
    width: 'minmax(220px, 2.4fr)',
    render: (row) => <View className={state === 'bad' ? styles.problem : undefined}>{remarksOf(row).join('；')}</View>,
  }
  const columns = state === 'ready' ? COLUMNS : ([...COLUMNS, remark] as const)
  return (
    <Table
      columns={columns}
      rows={rows}
      keyOf={({ row }) => String(row)}
      canOpen={() => false}
      onOpen={() => undefined}
    />
  )
}

const COLUMNS: readonly [Column<RosterRow>, ...Column<RosterRow>[]] = [
  { key: 'name', title: '姓名', width: 'minmax(88px, 1fr)', render: ({ name }) => name || '没有姓名' },
  { key: 'row', title: '第几行', width: '64px', render: ({ row }) => String(row) },
  { key: 'post', title: '职务', width: '84px', render: ({ post }) => post },
  { key: 'unit', title: '单位', width: 'minmax(120px, 1.2fr)', render: ({ unitName }) => unitName },
  { key: 'phone', title: '手机尾号', width: '84px', render: ({ phoneTail }) => phoneTail },
  { key: 'term', title: '任期', width: '148px', render: (row) => termOf(row) ?? '' },
]

const remarksOf = ({ problems, note }: RosterRow): string[] => [
  ...problems.map(({ cell, problem }) => `${cell}：${problem}`),
  ...(note ? [note] : []),
]

const termOf = ({ termFrom, termTo }: RosterRow): string | undefined =>
  termFrom && termTo ? `${monthOf(termFrom)} 到 ${monthOf(termTo)}` : undefined

const monthOf = (day: string): string => day.slice(0, 7).replace('-', '.')
