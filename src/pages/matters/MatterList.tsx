import { LoadFailed } from '@/components/LoadFailed'
import { Notice } from '@/components/Notice'
import { Skeleton } from '@/components/Skeleton'
import type { Concern, useMatters } from '@/hooks/use-matters'
import type { Revealed } from '@/hooks/use-revealing'
import { failureMessage } from '@/messages'
import { MatterRows } from './MatterRows'
import { NoMatters, type NoMattersProps } from './NoMatters'

export interface MatterListProps extends NoMattersProps {
  list: ReturnType<typeof useMatters> & Revealed<Concern>
  maySettle: boolean
}

/** The list in each of its states. */
export function MatterList({ list, maySettle, ...shown }: MatterListProps) {
  const { state, entries, failure, refresh } = list
  const isEmpty = entries.length === 0
  if (state === 'failed') return <LoadFailed title="这次没取到" failure={failure} onRetry={() => void refresh()} />
  if (state === 'loading') return <Skeleton rows={2} />
  if (isEmpty) return <NoMatters {...shown} />
  return (
    <>
      {failure && (
        <Notice tone="wait" icon="offline">{`${failureMessage[failure.code].title}，先看已经取到的。`}</Notice>
      )}
      <MatterRows {...list} maySettle={maySettle} />
    </>
  )
}
