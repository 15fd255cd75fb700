import { useRouter } from '@tarojs/taro'
import { Discarded } from '@/components/Discarded'
import { LoadFailed } from '@/components/LoadFailed'
import { Notice } from '@/components/Notice'
import { Page } from '@/components/Page'
import { Skeleton } from '@/components/Skeleton'
import { usePullDown } from '@/hooks/use-pull-down'
import { useSchemeOf } from '@/hooks/use-scheme'
import { useVisit } from '@/hooks/use-visit'
import { useVisitChanging } from '@/hooks/use-visit-changes'
import { NotTakenIn } from './NotTakenIn'
import { Ways } from './Ways'
import { WholeVisit } from './WholeVisit'

/** One visit, all of it: `?id=`. Labels are those of the scheme it was recorded under. */
export default function VisitDetail() {
  const { id = '' } = useRouter().params
  const use = useVisit(id)
  const { state, visit, revision, pending, failure, refreshing, refresh } = use
  const scheme = useSchemeOf(visit?.schemeVersion ?? null)
  const changing = useVisitChanging(use)
  usePullDown(refresh)
  const refused = pending.find((view) => view.state === 'problem') ?? null
  return (
    <Page
      title="走访详情"
      place="visits"
      undo={<Discarded />}
      dock={visit && changing.mayChange && !refused ? <Ways visit={visit} changing={changing} /> : undefined}
    >
      {state === 'loading' && <Skeleton />}
      {state === 'failed' && (
        <LoadFailed title="没取到这次走访" failure={failure} busy={refreshing} onRetry={() => void refresh()} />
      )}
      {state === 'ready' && failure && (
        <Notice tone="wait" icon="offline">
          现在连不上妇联，下面是存在本机的。
        </Notice>
      )}
      {visit && refused && <NotTakenIn visit={visit} view={refused} scheme={scheme} changing={changing} />}
      {visit && (
        <WholeVisit
          visit={visit}
          revision={revision}
          pending={pending}
          scheme={scheme}
          mayChange={changing.mayChange}
        />
      )}
    </Page>
  )
}
