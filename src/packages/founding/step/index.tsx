import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Dock } from '@/components/Dock'
import { Empty } from '@/components/Empty'
import { LoadFailed } from '@/components/LoadFailed'
import { Notice } from '@/components/Notice'
import { Page } from '@/components/Page'
import { Skeleton } from '@/components/Skeleton'
import { Told } from '@/components/Told'
import { usePullDown } from '@/hooks/use-pull-down'
import { goBack } from '@/routes'
import { Ask } from '../parts/Ask'
import { BlankSheet } from '../parts/BlankSheet'
import { lockedBy } from '../parts/standing'
import { StepCard } from '../parts/StepCard'
import { useCase } from '../parts/use-case'
import { useFilling } from '../parts/use-filling'

/** One step by itself: read, and changed where the papers do not wait for an answer: `?id=<case>&step=<id>`. */
export default function StepPage() {
  const { id = '', step: wanted = '' } = useRouter().params
  const use = useCase(id)
  const { seen, progress } = use
  const state = progress?.steps.find(({ step }) => step.id === wanted) ?? null
  const filling = useFilling(id, use, state, false)
  const [isChanging, setChanging] = useState(false)
  usePullDown(use.refresh)
  if (!seen || !progress || !state) {
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
  const [first] = state.asked
  const locked = first === undefined ? null : lockedBy(first, progress)
  const mayChange =
    seen.found.closed === null && state.step.turn !== 'superior' && locked === null && first !== undefined
  const isOpen = mayChange && isChanging
  return (
    <Page
      title="看这一步"
      demo={seen.found.demo}
      undo={<Told />}
      dock={
        mayChange && (
          <Dock hint={isOpen ? '点要改的那一处；后面受影响的会标“请确认”' : undefined} hintIcon="edit">
            <Button id="change-step" kind={isOpen ? 'second' : 'primary'} onTap={() => setChanging(!isChanging)}>
              {isOpen ? '改好了' : '改'}
            </Button>
          </Dock>
        )
      }
    >
      {locked !== null && (
        <Notice tone="calm" icon="lock">
          {`“${locked}”交上去了，正等答复。要改，先在向导里撤回。`}
        </Notice>
      )}
      <StepCard
        seen={seen}
        progress={progress}
        state={state}
        at={filling.at}
        onOpen={isOpen ? filling.open : undefined}
      />
      <Ask step={state.step} superiorId={seen.found.superior.id} />
      <BlankSheet telling={{ found: seen.found, progress, state, notTaken: seen.notTaken }} filling={filling} />
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
