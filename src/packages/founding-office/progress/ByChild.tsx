import { View } from '@tarojs/components'
import { Cell } from '@/components/Cell'
import { chunksOf } from '@/components/chunks'
import { Section } from '@/components/Section'
import { type Column, Table } from '@/components/Table'
import { grouped, placeName } from '@/messages'
import { openPage, routes } from '@/routes'
import { useOfficeScreen } from '@/theme/office-screen'
import { stageName } from '@/words/founding'
import type { Overview } from '@/hooks/use-overview'
import { type ChildFigures, stagesUnderWay } from './figures'

const ORDER = '按区划代码排。没有建会的不列。'

type Columns = [Column<ChildFigures>, ...Column<ChildFigures>[]]

const figure = (count: number): string => (count === 0 ? '—' : grouped(count))

const columns: Columns = [
  { key: 'name', title: '单位', width: 'minmax(84px, 1fr)', render: ({ name }) => placeName(name) },
  { key: 'under-way', title: '在办', align: 'right', width: '64px', render: ({ underWay }) => figure(underWay) },
  ...stagesUnderWay.map((stage) => ({
    key: stage,
    title: stageName[stage],
    align: 'right' as const,
    width: 'minmax(72px, 1fr)',
    render: ({ stages }: ChildFigures) => figure(stages[stage] ?? 0),
  })),
  { key: 'days30', title: '满 30 天', align: 'right', width: '76px', render: ({ days30 }) => figure(days30) },
  { key: 'days90', title: '满 90 天', align: 'right', width: '76px', render: ({ days90 }) => figure(days90) },
  { key: 'done', title: '建好了', align: 'right', width: '72px', render: ({ established }) => figure(established) },
]

/** `在办 5 件：正在筹备 3，批复下来了 2；1 件满 30 天`. */
function childText({ underWay, stages, days30, established }: ChildFigures): string {
  const at = stagesUnderWay.flatMap((stage) => (stages[stage] ? [`${stageName[stage]} ${grouped(stages[stage])}`] : []))
  const going = underWay > 0 ? `在办 ${grouped(underWay)} 件：${at.join('，')}` : '没有在办的'
  const old = days30 > 0 ? `${grouped(days30)} 件满 30 天` : ''
  const done = established > 0 ? `建好了 ${grouped(established)} 个` : ''
  return [going, old, done].filter(Boolean).join('；')
}

const title: Partial<Record<Overview['unit']['level'], string>> = { city: '各县（市、区）', county: '各镇街' }

/** The units right below, each with its cases by stage and age; a county opens its own page, a town its cases. */
export function ByChild({ level, rows }: { level: Overview['unit']['level']; rows: readonly ChildFigures[] }) {
  const isOffice = useOfficeScreen()
  const open = ({ unitId: unit }: ChildFigures) =>
    openPage(level === 'city' ? routes.foundingProgress(unit) : routes.foundingCases({ unit, underway: '1' }))
  return (
    <View>
      {rows.length > 0 && (
        <Section title={title[level] ?? '下级单位'} remark="不排名次">
          {isOffice ? (
            <Table columns={columns} rows={rows} keyOf={({ unitId }) => unitId} onOpen={open} foot={ORDER} />
          ) : (
            chunksOf(rows).map((chunk, index) => (
              <View key={index}>
                {chunk.map((row) => (
                  <Cell
                    key={row.unitId}
                    id={`of-${row.unitId}`}
                    title={placeName(row.name)}
                    detail={childText(row)}
                    onTap={() => open(row)}
                  />
                ))}
              </View>
            ))
          )}
        </Section>
      )}
    </View>
  )
}
