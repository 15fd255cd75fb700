import { useState } from 'react'
import { Dotted } from '@/components/Dot'
import { Hero } from '@/components/Hero'
import { LoadFailed } from '@/components/LoadFailed'
import { Notice } from '@/components/Notice'
import { Refresh } from '@/components/Refresh'
import { Skeleton } from '@/components/Skeleton'
import { useGridStanding, useMayArrange } from '@/hooks/use-grid-office'
import type { Job } from '@/hooks/use-job'
import { usePullDown } from '@/hooks/use-pull-down'
import { placeName } from '@/messages'
import { JobProgress } from '../JobProgress'
import { Arranging } from './Arranging'
import { Facts } from './Facts'

/** Who keeps it, what belongs to it, and what can be arranged. */
export function GridDetail({ gridId }: { gridId: string }) {
  const { state, value, failure, refreshing, refresh } = useGridStanding(gridId)
  const [merging, setMerging] = useState<{ job: Job; into: string; intoId: string } | null>(null)
  const mayArrange = useMayArrange()
  usePullDown(refresh)
  if (merging) return <JobProgress job={merging.job} gridId={merging.intoId} gridName={merging.into} />
  if (state === 'failed')
    return <LoadFailed title="没取到这个网格" failure={failure} busy={refreshing} onRetry={() => void refresh()} />
  if (!value) return <Skeleton />
  const { grid } = value
  const villages = (grid.naturalVillages ?? []).map(({ name }) => name).join('、')
  return (
    <>
      <Hero
        title={grid.name}
        detail={<Dotted parts={[placeName(grid.unitName), villages || undefined, grid.demo && '演示数据']} />}
        end={<Refresh onRefresh={refresh} />}
      />
      {failure && (
        <Notice tone="wait" icon="offline">
          现在连不上妇联，这是上次取到的。
        </Notice>
      )}
      <Facts standing={value} />
      {mayArrange && (
        <Arranging
          standing={value}
          onChanged={() => void refresh()}
          onMerging={(job, into) => setMerging({ job, into: into.name, intoId: into.id })}
        />
      )}
    </>
  )
}
