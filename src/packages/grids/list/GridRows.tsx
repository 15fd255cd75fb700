import { View } from '@tarojs/components'
import { Cell, CellGroup } from '@/components/Cell'
import { chunksOf } from '@/components/chunks'
import { Dotted } from '@/components/Dot'
import { Empty } from '@/components/Empty'
import { Section } from '@/components/Section'
import { Table, type Column } from '@/components/Table'
import { Tag } from '@/components/Tag'
import { type Grid, useHouseholdCounts, useMayArrange } from '@/hooks/use-grid-office'
import { useToday } from '@/hooks/use-today'
import { dayText } from '@/messages'
import { openPage, routes } from '@/routes'
import { useOfficeScreen } from '@/theme/office-screen'
import { ymdOf } from '../../../../contracts/calendar'

interface GridRowsProps {
  unit: { id: string; level: string }
  grids: readonly Grid[]
}

type Row = Grid & { households: number | undefined; handedOver: string }

const open = ({ id }: { id: string }) => openPage(routes.grid(id))

/** The grids of one unit: who keeps each, how many households, which natural villages. */
export function GridRows({ unit, grids }: GridRowsProps) {
  const isOffice = useOfficeScreen()
  const { today } = useToday()
  const counts = useHouseholdCounts(unit.id)
  const rows = grids.map((grid): Row => ({
    ...grid,
    households: unit.level === 'village' ? (counts[grid.id] ?? 0) : undefined,
    handedOver: grid.lastHandover ? dayText(ymdOf(grid.lastHandover.at), today) : '没有移交过',
  }))
  if (grids.length === 0) return unit.level === 'village' ? <NoGrids unitId={unit.id} /> : null
  if (isOffice)
    return (
      <CellGroup>
        <Table columns={COLUMNS} rows={rows} keyOf={({ id }) => id} onOpen={open} foot="按网格的序号排，不排名次。" />
      </CellGroup>
    )
  return (
    <Section title={unit.level === 'village' ? '网格' : '镇街的网格'} remark="按序号排">
      {chunksOf(rows).map((chunk, index) => (
        <View key={index}>
          {chunk.map((row) => (
            <Cell
              key={row.id}
              id={`grid-${row.id}`}
              title={row.name}
              detail={
                <Dotted
                  parts={[
                    row.households === undefined ? undefined : `${row.households} 户`,
                    villagesText(row) || undefined,
                  ]}
                />
              }
              end={<Keeper grid={row} />}
              onTap={() => open(row)}
            />
          ))}
        </View>
      ))}
    </Section>
  )
}

const villagesText = ({ naturalVillages = [] }: Grid): string => naturalVillages.map(({ name }) => name).join('、')

function Keeper({ grid: { keeper } }: { grid: Grid }) {
  return keeper ? <>{keeper.name}</> : <Tag tone="wait">网格员待补</Tag>
}

const COLUMNS: [Column<Row>, ...Column<Row>[]] = [
  { key: 'name', title: '网格', width: 'minmax(120px, 1.2fr)', render: ({ name }) => name },
  { key: 'keeper', title: '网格员', width: 'minmax(112px, 1fr)', render: (grid) => <Keeper grid={grid} /> },
  { key: 'villages', title: '自然村', width: 'minmax(120px, 1.4fr)', render: (grid) => villagesText(grid) || '没有写' },
  { key: 'handover', title: '上次移交', width: '112px', render: ({ handedOver }) => handedOver },
  { key: 'households', title: '在住的户', align: 'right', width: '88px', render: ({ households }) => households ?? '' },
]

function NoGrids({ unitId }: { unitId: string }) {
  const mayArrange = useMayArrange()
  const action = { id: 'first-grid', words: '建第一个网格', onTap: () => openPage(routes.newGrid(unitId)) }
  return (
    <Empty
      icon="register"
      title="这个村还没有网格"
      why="一般 20 到 50 户一个网格，由一位执委负责。建好以后才能登记户和记走访。"
      action={mayArrange ? action : undefined}
    />
  )
}
