import { Empty } from '@/components/Empty'
import { LoadFailed } from '@/components/LoadFailed'
import { Notice } from '@/components/Notice'
import { Skeleton } from '@/components/Skeleton'
import type { Revealed } from '@/hooks/use-revealing'
import type { useVisits, VisitLine } from '@/hooks/use-visits'
import { failureMessage } from '@/messages'
import { VisitRows } from './VisitRows'

export interface VisitListProps {
  list: ReturnType<typeof useVisits> & Revealed<VisitLine>
  /** Something else of the page is not known yet. */
  waits: boolean
  /** Some are picked out by month or filter. */
  picks: boolean
  onAll: () => void
}

/** The list in each of its states. */
export function VisitList({ list, waits, picks, onAll }: VisitListProps) {
  const { state, entries, failure, hasMore, refresh } = list
  if (state === 'failed') return <LoadFailed title="这次没取到走访" failure={failure} onRetry={() => void refresh()} />
  if (state === 'loading' || waits) return <Skeleton rows={2} />
  if (entries.length === 0 && !hasMore) return <NoVisits picks={picks} onAll={onAll} />
  return (
    <>
      {failure && (
        <Notice tone="wait" icon="offline">{`${failureMessage[failure.code].title}，先看已经取到的。`}</Notice>
      )}
      <VisitRows {...list} />
    </>
  )
}

function NoVisits({ picks, onAll }: Pick<VisitListProps, 'picks' | 'onAll'>) {
  const why = '网格员记下的走访，上传以后就在这里。'
  if (!picks) return <Empty icon="visit" title="还没有走访" why={why} />
  return (
    <Empty
      icon="visit"
      title="这样挑，没有走访"
      why={`${why}也可以换个月份，或者少挑几样。`}
      action={{ id: 'all-visits', words: '看所有走访', onTap: onAll }}
    />
  )
}
