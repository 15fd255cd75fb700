import { View } from '@tarojs/components'
import { Dotted } from '@/components/Dot'
import { Empty } from '@/components/Empty'
import { Hero } from '@/components/Hero'
import { LoadFailed } from '@/components/LoadFailed'
import { Notice } from '@/components/Notice'
import { Refresh } from '@/components/Refresh'
import { Skeleton } from '@/components/Skeleton'
import { useCaseAges } from '@/hooks/use-founding-later'
import { useOverview } from '@/hooks/use-overview'
import { usePullDown } from '@/hooks/use-pull-down'
import { useToday } from '@/hooks/use-today'
import { failureMessage, placeName } from '@/messages'
import { ByChild } from './ByChild'
import { ByStage } from './ByStage'
import { byChild, byStage } from './figures'

/** Where the foundings of a unit and those below it stand, for how long, and in which town. */
export function ProgressOfCases({ unitId }: { unitId: string }) {
  const { today } = useToday()
  const overview = useOverview(unitId, today.slice(0, 7))
  const ages = useCaseAges(unitId)
  const refresh = () => Promise.all([overview.refresh(), ages.refresh()])
  usePullDown(refresh)
  const { value, failure } = overview
  if (overview.state === 'failed')
    return <LoadFailed title="建会进展没取到" failure={failure} onRetry={() => void refresh()} />
  if (!value || ages.state === 'loading') return <Skeleton rows={6} />
  const stages = byStage(value.now, ages.value)
  const children = byChild(value.children, ages.value)
  const total = stages.reduce((sum, { count }) => sum + count, 0)
  const stuck = stages.reduce((sum, { days30 }) => sum + days30, 0)
  const problem = failure ?? ages.failure
  return (
    <View>
      <Hero
        title={`${placeName(value.unit.name)}建会进展`}
        detail={<Dotted parts={[`${total} 件在办`, `${stuck} 件在一步满 30 天`]} />}
        end={<Refresh onRefresh={refresh} />}
      />
      {problem && <Notice tone="wait" icon="offline">{`${failureMessage[problem.code].title}，先看上次的。`}</Notice>}
      {total === 0 && children.length === 0 ? (
        <Empty icon="seal" title="还没有建会的" why="联系人开始建会，走到哪一步、停了多久，就看得见了。" />
      ) : (
        <View>
          <ByStage unitId={unitId} stages={stages} more={ages.value?.more ?? false} />
          <ByChild level={value.unit.level} rows={children} />
        </View>
      )}
    </View>
  )
}
