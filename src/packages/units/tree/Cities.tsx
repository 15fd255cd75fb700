import { Cell, CellGroup } from '@/components/Cell'
import { Empty } from '@/components/Empty'
import { Hero } from '@/components/Hero'
import { LoadFailed } from '@/components/LoadFailed'
import { Refresh } from '@/components/Refresh'
import { Section } from '@/components/Section'
import { Skeleton } from '@/components/Skeleton'
import { usePullDown } from '@/hooks/use-pull-down'
import { useCities } from '@/hooks/use-units'
import { openPage, routes } from '@/routes'

/** The founder's way in: she has no unit of her own. */
export function Cities() {
  const { value, state, failure, refreshing, refresh } = useCities()
  usePullDown(refresh)
  const begin = () => openPage(routes.beginUnits)
  if (state === 'loading') return <Skeleton rows={2} />
  if (!value)
    return <LoadFailed title="这次没取到单位" failure={failure} busy={refreshing} onRetry={() => void refresh()} />
  if (value.cities.length === 0)
    return (
      <Empty
        icon="building"
        title="这里还没有单位"
        why="先登记市妇联，再按区划代码登记县、镇、村。"
        action={{ id: 'begin', words: '开始登记', onTap: begin }}
      />
    )
  return (
    <>
      <Hero title="全部单位" end={<Refresh onRefresh={refresh} />} />
      <Section title="市">
        {value.cities.map(({ id, name }) => (
          <Cell key={id} id={`unit-${id}`} title={name} onTap={() => openPage(routes.units(id))} />
        ))}
      </Section>
      <CellGroup>
        <Cell id="begin" icon="plus" accent title="按区划代码登记一批单位" onTap={begin} />
      </CellGroup>
    </>
  )
}
