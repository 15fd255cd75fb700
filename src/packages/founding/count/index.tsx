import { useRouter } from '@tarojs/taro'
import { Empty } from '@/components/Empty'
import { LoadFailed } from '@/components/LoadFailed'
import { Page } from '@/components/Page'
import { Skeleton } from '@/components/Skeleton'
import type { FoundingCase, SeenCase } from '@/hooks/use-founding-case'
import { useFoundingRoster } from '@/hooks/use-founding-roster'
import { replacePage, routes } from '@/routes'
import { vocabulary } from '../../../../contracts/founding/catalogue'
import type { Progress } from '../../../../contracts/founding/progress'
import { useCase } from '../parts/use-case'
import { CountSheet } from './CountSheet'

type Of = 'executives' | 'leaders'

/** The count of an election: `?id=<case>&of=executives`. */
export default function CountPage() {
  const { id = '', of } = useRouter().params
  const { seen, progress, state, failure, refresh } = useCase(id)
  if (seen && progress)
    return <Counting caseId={id} of={of === 'leaders' ? 'leaders' : 'executives'} seen={seen} progress={progress} />
  return (
    <Page title="计票">
      {state === 'loading' && <Skeleton rows={6} />}
      {state === 'failed' && <LoadFailed title="这件建会没取到" failure={failure} onRetry={() => void refresh()} />}
    </Page>
  )
}

interface CountingProps {
  caseId: string
  of: Of
  seen: SeenCase
  progress: Progress
}

function Counting({ caseId, of, seen, progress }: CountingProps) {
  const roster = useFoundingRoster(seen, caseId, 'candidates', vocabulary.rosters.candidates?.label ?? '')
  const why = whyNotNow(seen.found, progress, of)
  if (why !== null || roster.state === 'missing') {
    const words = why ?? { title: '候选人名册还没到手机上', why: '连上网络，名册取下来就能计票。' }
    const back = { id: 'to-case', words: '回建会向导', onTap: () => replacePage(routes.foundingCase(caseId)) }
    return (
      <Page title="计票">
        <Empty icon="list" {...words} action={back} />
      </Page>
    )
  }
  if (roster.state === 'loading')
    return (
      <Page title="计票">
        <Skeleton rows={6} />
      </Page>
    )
  return <CountSheet caseId={caseId} of={of} progress={progress} rows={roster.rows} />
}

/** Not before the meeting, and not any more once the result was reported. */
function whyNotNow(found: FoundingCase, { steps, current }: Progress, of: Of): { title: string; why: string } | null {
  const at = steps.findIndex(({ step }) => step.count === of)
  if (at < 0) return { title: '这条路不用计票', why: '回到建会向导，照着往下办就行。' }
  if (found.closed) return { title: '这件建会已经停办', why: found.closed.reason }
  if (current && steps.indexOf(current) < at)
    return { title: '还没到投票这一步', why: `先办好“${current.step.title}”，开会投完票再来填。` }
  const report = found.handOvers.filter(({ kind }) => kind === 'result').at(-1)
  if (report?.state === 'submitted' || report?.state === 'approved')
    return {
      title: '结果已经报上去了',
      why: `当选的是${String(found.given.electedNames ?? '')}。要改票数，先撤回结果报告。`,
    }
  return null
}
