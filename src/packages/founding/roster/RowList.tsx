import { View } from '@tarojs/components'
import { memo, useState } from 'react'
import { Cell } from '@/components/Cell'
import { MoreRow } from '@/components/MoreRow'
import { Section } from '@/components/Section'
import { SyncMark, type SyncState } from '@/components/SyncMark'
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

const FIRST = 20
/** In a group of its own, so that it alone is sent to the screen. */
const NEXT = 5

/** Piece by piece, so that four hundred are as quick as four. */
export function RowList({ roster, rows, all, marks, onOpen }: RowListProps) {
  const [pieces, setPieces] = useState(1)
  const left = rows.length - endOf(pieces)
  const unit = roster.unit
  return (
    <Section title={roster.label} remark={rows.length === all ? `${all} ${unit}` : `找到 ${rows.length} ${unit}`}>
      <View>
        {Array.from({ length: pieces }, (_, index) => (
          <View key={index}>
            {rows.slice(index === 0 ? 0 : endOf(index), endOf(index + 1)).map((row) => (
              <Row key={row.id} roster={roster} row={row} mark={marks.get(row.id)} onOpen={onOpen} />
            ))}
          </View>
        ))}
      </View>
      <View>
        {left > 0 && (
          <MoreRow unit={unit} page={Math.min(NEXT, left)} busy={false} onTap={() => setPieces(pieces + 1)} />
        )}
      </View>
    </Section>
  )
}

/** How many rows so many pieces hold. */
const endOf = (pieces: number): number => FIRST + (pieces - 1) * NEXT

interface RowProps {
  roster: Roster
  row: StoredRow
  mark: SyncState | undefined
  onOpen: ((row: StoredRow) => void) | undefined
}

const Row = memo(function Row({ roster, row, mark, onOpen }: RowProps) {
  const detail = rowDetail(roster, row.cells).join('，')
  return (
    <Cell
      id={`row-${row.id}`}
      title={rowTitle(roster, row.cells)}
      detail={detail || undefined}
      onTap={onOpen && (() => onOpen(row))}
    >
      {mark === 'onPhone' || mark === 'sending' ? <SyncMark state={mark} /> : null}
    </Cell>
  )
})
