import { View } from '@tarojs/components'
import { Cell } from '@/components/Cell'
import { chunksOf } from '@/components/chunks'
import { Dotted } from '@/components/Dot'
import { Empty } from '@/components/Empty'
import { Hero } from '@/components/Hero'
import { LoadFailed } from '@/components/LoadFailed'
import { MoreRow } from '@/components/MoreRow'
import { Notice } from '@/components/Notice'
import { Refresh } from '@/components/Refresh'
import { Section } from '@/components/Section'
import { Skeleton } from '@/components/Skeleton'
import { type Column, Table } from '@/components/Table'
import { type CoveredUnit, useCovered } from '@/hooks/use-founding-later'
import { usePageSize } from '@/hooks/use-page-size'
import { usePullDown } from '@/hooks/use-pull-down'
import { useUnitName } from '@/hooks/use-unit-name'
import { failureMessage, placeName } from '@/messages'
import { openPage, routes } from '@/routes'
import { useOfficeScreen } from '@/theme/office-screen'

type Columns = [Column<CoveredUnit>, ...Column<CoveredUnit>[]]

const columns: Columns = [
  { key: 'name', title: '企业、单位', width: 'minmax(160px, 2fr)', render: ({ name }) => name },
  { key: 'women', title: '女性', align: 'right', width: '84px', render: ({ women }) => womenText(women) },
  { key: 'consent', title: '同意加入', width: '96px', render: ({ consented }) => (consented ? '同意了' : '还没有') },
  { key: 'unit', title: '哪个组织覆盖', width: 'minmax(160px, 2fr)', render: ({ unit }) => unit.name },
]

const womenText = (women: number | null): string => (women === null ? '没填' : `${women} 人`)

/** The enterprises and units that founded organisations cover; each opens its organisation. */
export function Covered({ unitId }: { unitId: string }) {
  const atOnce = usePageSize()
  const unitName = placeName(useUnitName(unitId))
  const { state, entries, failure, hasMore, loadingMore, refresh, more } = useCovered(unitId, atOnce)
  usePullDown(refresh)
  return (
    <View>
      <Hero
        title={`${unitName}覆盖的单位`}
        detail={<Dotted parts={['建会时报的人数', '按组织排，不排名次']} />}
        end={<Refresh onRefresh={refresh} />}
      />
      {failure && entries.length > 0 && (
        <Notice tone="wait" icon="offline">{`${failureMessage[failure.code].title}，先看已经取到的。`}</Notice>
      )}
      {state === 'loading' && <Skeleton rows={4} />}
      {state === 'failed' && <LoadFailed title="名单没取到" failure={failure} onRetry={() => void refresh()} />}
      {state === 'ready' && entries.length === 0 && (
        <Empty icon="building" title="还没有覆盖的单位" why="建会正式成立以后，覆盖的企业和单位就排在这里。" />
      )}
      {entries.length > 0 && (
        <Section title="企业和单位" remark={hasMore ? `先看 ${entries.length} 家` : `${entries.length} 家`}>
          {chunksOf(entries).map((chunk, index) => (
            <View key={index}>
              <Rows rows={chunk} />
            </View>
          ))}
          <View>{hasMore && <MoreRow unit="家" page={atOnce} busy={loadingMore} onTap={() => void more()} />}</View>
        </Section>
      )}
    </View>
  )
}

const open = ({ unit }: CoveredUnit) => openPage(routes.unit(unit.id))

/** A table at a desk, cells on a phone. */
function Rows({ rows }: { rows: readonly CoveredUnit[] }) {
  const isOffice = useOfficeScreen()
  if (isOffice) return <Table columns={columns} rows={rows} keyOf={({ id }) => id} onOpen={open} />
  return (
    <>
      {rows.map((row) => (
        <Cell
          key={row.id}
          title={row.name}
          detail={
            <Dotted
              parts={[
                row.women === null ? '女性人数没填' : `女性 ${row.women} 人`,
                row.consented ? '同意加入' : '还没同意加入',
                row.unit.name,
              ]}
            />
          }
          onTap={() => open(row)}
        />
      ))}
    </>
  )
}
