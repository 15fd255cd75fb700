import { View } from '@tarojs/components'
import { useState } from 'react'
import { Cell, CellGroup } from '@/components/Cell'
import { Empty } from '@/components/Empty'
import { SearchBox } from '@/components/SearchBox'
import { Section } from '@/components/Section'
import { Table, type Column } from '@/components/Table'
import { Tag } from '@/components/Tag'
import type { Grid } from '@/hooks/use-grid-office'
import { placeName } from '@/messages'
import { useOfficeScreen } from '@/theme/office-screen'

interface BelowProps {
  units: readonly { id: string; name: string }[]
  /** Of all of them together; null above the towns, where they are not asked for. */
  grids: readonly Grid[] | null
  onChoose: (unitId: string) => void
}

const PAGE = 40
/** So many are found by the eye. */
const FEW = 8

/** The villages (or towns) to go to, by division code. */
export function Below({ units, grids, onChoose }: BelowProps) {
  const [typed, setTyped] = useState('')
  const [shown, setShown] = useState(PAGE)
  const isOffice = useOfficeScreen()
  const fitting = units.filter(({ name }) => name.includes(typed.trim()))
  if (units.length === 0)
    return <Empty icon="home" title="下面还没有单位" why="上级妇联登记了镇街、村（社区），这里就能选。" />
  return (
    <>
      <View>
        {units.length > FEW && <SearchBox id="search-unit" placeholder="找一个单位" value={typed} onInput={setTyped} />}
      </View>
      {isOffice ? (
        <CellGroup>
          <Table
            columns={columnsFor(grids)}
            rows={fitting}
            keyOf={({ id }) => id}
            onOpen={({ id }) => onChoose(id)}
            foot={fitting.length === 0 ? `没有找到“${typed}”，换个字试试` : '按区划代码排，不排名次。'}
          />
        </CellGroup>
      ) : (
        <Section title={grids ? '各村（社区）' : '下级单位'} remark="按代码排">
          {fitting.slice(0, shown).map(({ id, name }) => (
            <Cell
              key={id}
              title={placeName(name)}
              detail={grids ? standingText(grids.filter(({ unitId }) => unitId === id)) : undefined}
              onTap={() => onChoose(id)}
            />
          ))}
          {fitting.length === 0 && <Cell plain title={`没有找到“${typed}”，换个字试试`} />}
          {fitting.length > shown && (
            <Cell
              id="more-units"
              icon="down"
              accent
              title={`再看 ${Math.min(PAGE, fitting.length - shown)} 个`}
              onTap={() => setShown(shown + PAGE)}
            />
          )}
        </Section>
      )}
    </>
  )
}

function standingText(grids: readonly Grid[]): string {
  if (grids.length === 0) return '还没有网格'
  const vacant = grids.filter(({ keeper }) => keeper === null).length
  return vacant === 0 ? `${grids.length} 个网格` : `${grids.length} 个网格，${vacant} 个网格员待补`
}

interface Row {
  id: string
  name: string
}

function columnsFor(grids: readonly Grid[] | null): [Column<Row>, ...Column<Row>[]] {
  const name: Column<Row> = {
    key: 'name',
    title: '单位',
    width: 'minmax(160px, 2fr)',
    render: (unit) => placeName(unit.name),
  }
  if (!grids) return [name]
  const of = ({ id }: Row) => grids.filter(({ unitId }) => unitId === id)
  const vacant = (unit: Row) => of(unit).filter(({ keeper }) => keeper === null).length
  return [
    name,
    { key: 'grids', title: '网格', width: '112px', render: (unit) => of(unit).length || '还没有' },
    {
      key: 'vacant',
      title: '网格员待补',
      width: 'minmax(120px, 1fr)',
      render: (unit) => vacant(unit) > 0 && <Tag tone="wait">{`${vacant(unit)} 个待补`}</Tag>,
    },
  ]
}
