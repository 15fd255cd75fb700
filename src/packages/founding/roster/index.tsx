import { useRouter } from '@tarojs/taro'
import { LoadFailed } from '@/components/LoadFailed'
import { Page } from '@/components/Page'
import { Skeleton } from '@/components/Skeleton'
import { usePullDown } from '@/hooks/use-pull-down'
import { vocabulary } from '../../../../contracts/founding/catalogue'
import { useCase } from '../parts/use-case'
import { RosterBody } from './RosterBody'

/** A list of people, enterprises or services: `?id=<case>&roster=women`. */
export default function RosterPage() {
  const { id = '', roster: rosterId = '' } = useRouter().params
  const use = useCase(id)
  const roster = vocabulary.rosters[rosterId]
  usePullDown(use.refresh)
  if (use.seen && use.progress && roster)
    return <RosterBody id={rosterId} roster={roster} seen={use.seen} progress={use.progress} />
  return (
    <Page title={roster?.label ?? '名单'}>
      {use.state === 'loading' && <Skeleton rows={6} />}
      {use.state !== 'loading' && (
        <LoadFailed title="这张名单没取到" failure={use.failure} onRetry={() => void use.refresh()} />
      )}
    </Page>
  )
}
