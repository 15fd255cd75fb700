import { useRouter } from '@tarojs/taro'
import { LoadFailed } from '@/components/LoadFailed'
import { Notice } from '@/components/Notice'
import { Page } from '@/components/Page'
import { Skeleton } from '@/components/Skeleton'
import { usePullDown } from '@/hooks/use-pull-down'
import { useScheme } from '@/hooks/use-scheme'
import { useVisit } from '@/hooks/use-visits'
import { WholeVisit } from './WholeVisit'

/** One visit, all of it: `?id=`. */
export default function VisitDetail() {
  const { id = '' } = useRouter().params
  const { state, value, failure, refreshing, refresh } = useVisit(id)
  const scheme = useScheme()
  usePullDown(refresh)
  return (
    <Page title="走访详情" place="visits">
      {state === 'loading' && <Skeleton />}
      {state === 'failed' && (
        <LoadFailed title="没取到这次走访" failure={failure} busy={refreshing} onRetry={() => void refresh()} />
      )}
      {state === 'ready' && failure && (
        <Notice tone="wait" icon="offline">
          现在连不上妇联，这是上次取到的。
        </Notice>
      )}
      {value && <WholeVisit visit={value.visit} scheme={scheme} />}
    </Page>
  )
}
