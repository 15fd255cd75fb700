import { useRouter } from '@tarojs/taro'
import { Empty } from '@/components/Empty'
import { LoadFailed } from '@/components/LoadFailed'
import { Page } from '@/components/Page'
import { Skeleton } from '@/components/Skeleton'
import { usePullDown } from '@/hooks/use-pull-down'
import { goBack } from '@/routes'
import { useCase } from '../parts/use-case'
import { StepBody } from './StepBody'

/** One step by itself: read, and changed where the papers do not wait for an answer: `?id=<case>&step=<id>`. */
export default function StepPage() {
  const { id = '', step: wanted = '' } = useRouter().params
  const use = useCase(id)
  const { seen, progress } = use
  const state = progress?.steps.find(({ step }) => step.id === wanted)
  usePullDown(use.refresh)
  if (seen && progress && state) return <StepBody use={use} seen={seen} progress={progress} state={state} />
  return (
    <Page title="看这一步">
      {use.state === 'loading' && <Skeleton rows={6} />}
      {use.state === 'failed' && (
        <LoadFailed title="这件建会没取到" failure={use.failure} onRetry={() => void use.refresh()} />
      )}
      {use.state === 'ready' && <NotThere />}
    </Page>
  )
}

function NotThere() {
  return (
    <Empty
      icon="list"
      title="这一步现在没有"
      why="前面填的变了，走的路也跟着变了。回到向导看现在该办哪一步。"
      action={{ id: 'back-to-case', words: '回到向导', onTap: () => goBack('founding') }}
    />
  )
}
