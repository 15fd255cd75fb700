import { View } from '@tarojs/components'
import { Cell, CellGroup } from '@/components/Cell'
import { chunksOf } from '@/components/chunks'
import { Dotted } from '@/components/Dot'
import { Empty } from '@/components/Empty'
import { LoadFailed } from '@/components/LoadFailed'
import { MoreRow } from '@/components/MoreRow'
import { Skeleton } from '@/components/Skeleton'
import { type PreviewedRow, type RowState, usePreviewedRows } from '@/hooks/use-founding-import'
import { useRevealing } from '@/hooks/use-revealing'
import type { Roster } from '../../../../contracts/founding/blank'
import { rowDetail, rowTitle } from '../roster/row-words'
import styles from './index.module.scss'

interface PreviewedRowsProps {
  asked: { caseId: string; roster: string; fileId: string }
  roster: Roster
  state: RowState
  atOnce: number
}

/** The rows of one kind, as the sheet numbers them. */
export function PreviewedRows({ asked, roster, state, atOnce }: PreviewedRowsProps) {
  const { rows, refresh, failure, loadingMore, ...list } = usePreviewedRows(asked, state, atOnce)
  const { entries, hasMore, more, step } = useRevealing({ ...list, entries: rows }, `${asked.fileId}/${state}`)
  if (list.state === 'loading') return <Skeleton />
  if (list.state === 'failed') return <LoadFailed title="这次没看成" failure={failure} onRetry={() => void refresh()} />
  if (rows.length === 0) return <Empty icon="doc" {...NONE[state]} />
  return (
    <CellGroup>
      {chunksOf(entries).map((chunk, index) => (
        <View key={index}>
          {chunk.map((row) => (
            <Row key={row.row} roster={roster} row={row} />
          ))}
        </View>
      ))}
      {hasMore && <MoreRow unit="行" page={step} busy={loadingMore} onTap={() => void more()} />}
    </CellGroup>
  )
}

function Row({ roster, row: { row, cells, problems, warning } }: { roster: Roster; row: PreviewedRow }) {
  return (
    <Cell
      lead={<View className={styles.number}>{row}</View>}
      title={rowTitle(roster, cells) || `没有${roster.columns[0].title}`}
      detail={<Dotted parts={rowDetail(roster, cells)} />}
    >
      {problems.map(({ cell, problem }) => (
        <View key={cell} className={styles.problem}>
          {`${cell}：${problem}`}
        </View>
      ))}
      {warning !== null && <View className={styles.warning}>{warning}</View>}
    </Cell>
  )
}

const NONE: Record<RowState, { title: string; why: string }> = {
  bad: { title: '没有看出问题的行', why: '每一行都认得出来，可以放心导入。' },
  ready: { title: '没有可以导入的行', why: '有问题的行改好以后，再传一次就能导入。' },
  done: { title: '没有导入过的行', why: '从这个表格导入过的，会列在这里，不会重复。' },
}
