import { View } from '@tarojs/components'
import { memo } from 'react'
import { Cell, CellGroup } from '@/components/Cell'
import { chunksOf } from '@/components/chunks'
import { Dotted } from '@/components/Dot'
import { MoreRow } from '@/components/MoreRow'
import { type Column, Table } from '@/components/Table'
import { useToday } from '@/hooks/use-today'
import type { Unit } from '@/hooks/use-units'
import { useOfficeScreen } from '@/theme/office-screen'
import { orgFormName, sortOfUnit, validityText } from '@/words/units'

export interface UnitRowsProps {
  entries: readonly Unit[]
  hasMore: boolean
  loadingMore: boolean
  more: () => Promise<void>
  atOnce: number
  onOpen: (unit: Unit) => void
}

export function UnitRows({ entries, hasMore, loadingMore, more, atOnce, onOpen }: UnitRowsProps) {
  const isOffice = useOfficeScreen()
  const { today } = useToday()
  const moreRow = hasMore && <MoreRow unit="个" page={atOnce} busy={loadingMore} onTap={() => void more()} />
  if (isOffice)
    return (
      <CellGroup inSection>
        <Table columns={columnsFor(today)} rows={entries} keyOf={({ id }) => id} onOpen={onOpen} />
        {moreRow}
      </CellGroup>
    )
  return (
    <CellGroup inSection>
      {chunksOf(entries).map((chunk, index) => (
        <View key={index}>
          {chunk.map((unit) => (
            <UnitRow key={unit.id} unit={unit} today={today} onOpen={onOpen} />
          ))}
        </View>
      ))}
      {moreRow}
    </CellGroup>
  )
}

interface UnitRowProps {
  unit: Unit
  today: string
  onOpen: (unit: Unit) => void
}

/** A division among its like needs no word on what it is. */
const UnitRow = memo(function UnitRow({ unit, today, onOpen }: UnitRowProps) {
  const parts = [unit.kind !== 'federation' && sortOfUnit(unit), validityText(unit, today), unit.zone && '开发区']
  return (
    <Cell
      id={`unit-${unit.id}`}
      title={unit.name}
      detail={parts.some(Boolean) ? <Dotted parts={parts} /> : undefined}
      onTap={() => onOpen(unit)}
    />
  )
})

const codeOf = ({ id, uscc }: Unit): string => uscc ?? (/^\d+$/.test(id) ? id : '没有代码')

const formOf = ({ orgForm }: Unit): string => (orgForm ? orgFormName[orgForm] : '妇联')

const columnsFor = (today: string): [Column<Unit>, ...Column<Unit>[]] => [
  { key: 'name', title: '单位', width: 'minmax(200px, 2fr)', render: ({ name }) => name },
  { key: 'sort', title: '类别', width: '132px', render: sortOfUnit },
  { key: 'form', title: '组织形式', width: '96px', render: formOf },
  { key: 'code', title: '代码', width: 'minmax(190px, 1fr)', render: codeOf },
  { key: 'state', title: '情况', width: '152px', render: (unit) => validityText(unit, today) || '在用' },
]
