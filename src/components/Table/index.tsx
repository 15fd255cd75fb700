import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useLetters } from '@/theme/letters'
import { classNames } from '../class-names'
import { Icon } from '../Icon'
import { Tap } from '../Tap'
import styles from './index.module.scss'

export interface Column<Row> {
  key: string
  title: string
  /** Before the value on a phone, where the column's title is too long: 走访. */
  phoneTitle?: string
  /** A figure's column is right, the rest left. */
  align?: 'left' | 'right'
  /** CSS grid width on the office PC, e.g. `minmax(96px, 1.4fr)`. */
  width: string
  render: (row: Row) => ReactNode
}

export interface TableProps<Row> {
  /** The first column names the row; on a phone it is the title and the others follow as `名 值`. */
  columns: readonly [Column<Row>, ...Column<Row>[]]
  /** In the order of the division codes. Never ranked. */
  rows: readonly Row[]
  keyOf: (row: Row) => string
  /** The row of the whole, drawn apart. */
  isSum?: (row: Row) => boolean
  onOpen: (row: Row) => void
  /** Rows that lead nowhere are not tapped; all lead somewhere unless told. */
  canOpen?: (row: Row) => boolean
  /** Before the row and apart from it: a ring to tick. */
  lead?: (row: Row) => ReactNode
  /** Below: what the marks mean, how it is ordered. */
  foot?: string
}

/** A table on the office PC, a list of cells on a phone and in large letters: the same nodes, laid out by width. */
export function Table<Row>(props: TableProps<Row>) {
  const { columns, rows, keyOf, isSum, lead, foot } = props
  const { large } = useLetters()
  const template = { gridTemplateColumns: `${columns.map(({ width }) => width).join(' ')} 30px` }
  return (
    <View className={large ? undefined : styles.table}>
      <View className={classNames(styles.head, lead && styles.led)} style={template}>
        {columns.map((column) => (
          <View key={column.key} className={classNames(column.align === 'right' && styles.right)}>
            {column.title}
          </View>
        ))}
      </View>
      {rows.map((row) => (
        <View key={keyOf(row)} className={classNames(styles.row, isSum?.(row) && styles.sum)}>
          {lead && <View className={styles.lead}>{lead(row)}</View>}
          <RowLine {...props} row={row} template={template} />
        </View>
      ))}
      {foot !== undefined && <View className={styles.foot}>{foot}</View>}
    </View>
  )
}

interface RowLineProps<Row> extends TableProps<Row> {
  row: Row
  template: { gridTemplateColumns: string }
}

function RowLine<Row>({ columns, row, template, onOpen, canOpen }: RowLineProps<Row>) {
  const opens = canOpen?.(row) ?? true
  const cells = (
    <View className={styles.cells} style={template}>
      {columns.map((column, index) => (
        <View
          key={column.key}
          className={classNames(styles.cell, index === 0 && styles.name, column.align === 'right' && styles.right)}
        >
          {index > 0 && <View className={styles.title}>{column.phoneTitle ?? column.title}</View>}
          {column.render(row)}
        </View>
      ))}
      {opens && <Icon name="right" size="small" tone="hint" className={styles.opens} />}
    </View>
  )
  if (!opens) return <View className={styles.line}>{cells}</View>
  return (
    <Tap className={styles.line} onTap={() => onOpen(row)}>
      {cells}
    </Tap>
  )
}
