import { useState } from 'react'
import { LoadFailed } from '@/components/LoadFailed'
import { Skeleton } from '@/components/Skeleton'
import { useGridStanding, useHouseholdsOfGrid } from '@/hooks/use-grid-office'
import type { Job } from '@/hooks/use-job'
import { JobProgress } from '../JobProgress'
import { SplitForm } from './SplitForm'

/** First the choice, then the way of the households. */
export function Split({ gridId }: { gridId: string }) {
  const standing = useGridStanding(gridId)
  const { value, failure, state, refreshing, refresh } = useHouseholdsOfGrid(gridId)
  const [begun, setBegun] = useState<{ job: Job; gridId: string; gridName: string } | null>(null)
  if (begun) return <JobProgress {...begun} />
  if (state === 'failed' || standing.state === 'failed')
    return (
      <LoadFailed
        title="没取到这个网格的户"
        failure={failure ?? standing.failure}
        busy={refreshing}
        onRetry={() => void Promise.all([refresh(), standing.refresh()])}
      />
    )
  if (!value || !standing.value) return <Skeleton />
  return (
    <SplitForm
      grid={standing.value.grid}
      households={value.households}
      onBegun={(job, grid) => setBegun({ job, gridId: grid.id, gridName: grid.name })}
    />
  )
}
