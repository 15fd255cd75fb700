import { View } from '@tarojs/components'
import { memo, useState } from 'react'
import { Cell } from '@/components/Cell'
import { Dotted } from '@/components/Dot'
import { MoreRow } from '@/components/MoreRow'
import { Section } from '@/components/Section'
import { SyncMark, type SyncState } from '@/components/SyncMark'
import { chunksOf } from '@/components/chunks'
import type { StoredRow } from '@/hooks/use-founding-roster'
import type { Roster } from '../../../../contracts/founding/blank'
import { rowDetail, rowTitle } from './row-words'

interface RowListProps {
  roster: Roster
  /** Those found. */
  rows: readonly StoredRow[]
  all: number
  marks: ReadonlyMap<string, SyncState>
  /** Without it they can only be read. */
  onOpen: ((row: StoredRow) => void) | undefined
}

const PAGE = 20

/** Page by page, so that four hundred are as quick as four. */
export function RowList({ roster, rows, all, marks, onOpen }: RowListProps) {
  const [shown, setShown] = useState(PAGE)
  const unit = roster.unit
  return (
    <Section title={roster.label} remark={rows.length === all ? `${all} ${unit}` : `找到 ${rows.length} ${unit}`}>
      {chunksOf(rows.slice(0, shown)).map((chunk, index) => (
        <View key={index}>
          {chunk.map((row) => (
            <Row key={row.id} roster={roster} row={row} mark={marks.get(row.id)} onOpen={onOpen} />
          ))}
        </View>
      ))}
      <View>
        {rows.length > shown && (
          <MoreRow
            unit={unit}
            page={Math.min(PAGE, rows.length - shown)}
            busy={false}
            onTap={() => setShown(shown + PAGE)}
          />
        )}
      </View>
    </Section>
  )
}

interface RowProps {
  roster: Roster
  row: StoredRow
  mark: SyncState | undefined
  onOpen: ((row: StoredRow) => void) | undefined
}

const Row = memo(function Row({ roster, row, mark, onOpen }: RowProps) {
  const detail = rowDetail(roster, row.cells)
  return (
    <Cell
      id={`row-${row.id}`}
      title={rowTitle(roster, row.cells)}
      detail={detail.length > 0 ? <Dotted parts={detail} /> : undefined}
      onTap={onOpen && (() => onOpen(row))}
    >
      {mark === 'onPhone' || mark === 'sending' ? <SyncMark state={mark} /> : null}
    </Cell>
  )
})
