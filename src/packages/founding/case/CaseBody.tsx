import { View } from '@tarojs/components'
import { Notice } from '@/components/Notice'
import { Page } from '@/components/Page'
import { Told } from '@/components/Told'
import type { SeenCase } from '@/hooks/use-founding-case'
import { useFoundingSteps } from '@/hooks/use-founding-steps'
import { useOnline } from '@/hooks/use-online'
import { failureMessage } from '@/messages'
import type { Progress } from '../../../../contracts/founding/progress'
import { Ask } from '../parts/Ask'
import { BlankSheet } from '../parts/BlankSheet'
import { StepCard } from '../parts/StepCard'
import { AftercareList } from '../parts/AftercareList'
import type { CaseUse } from '../parts/use-case'
import { useFilling } from '../parts/use-filling'
import { AllDone } from './AllDone'
import { CaseHead } from './CaseHead'
import { DoneSteps } from './DoneSteps'
import { LaterElections } from './LaterElections'
import { More } from './More'
import { NextSteps } from './NextSteps'
import { StepDock } from './StepDock'

export interface CaseBodyProps {
  use: CaseUse
  seen: SeenCase
  progress: Progress
}

export function CaseBody({ use, seen, progress }: CaseBodyProps) {
  const { found } = seen
  const { current } = progress
  const filling = useFilling(found.id, use, current)
  const steps = useFoundingSteps(found.id)
  const isOpen = found.closed === null
  const mayFill = isOpen && current !== null && current.step.turn !== 'superior'
  const failed = steps.handIn.failure ?? steps.recall.failure ?? steps.switchRoute.failure ?? steps.close.failure
  return (
    <Page
      title="建会向导"
      demo={found.demo}
      undo={<Told />}
      dock={isOpen && <StepDock seen={seen} progress={progress} filling={filling} steps={steps} />}
    >
      <CaseHead found={found} progress={progress} />
      <View>{failed ? <Failed failure={failed} /> : <Standing found={found} />}</View>
      <DoneSteps found={found} progress={progress} />
      <View>
        {current ? (
          <StepCard
            seen={seen}
            progress={progress}
            state={current}
            at={filling.at}
            onOpen={mayFill ? filling.open : undefined}
          />
        ) : (
          <AllDone found={found} />
        )}
      </View>
      {current && <Ask step={current.step} superiorId={found.superior.id} />}
      <NextSteps found={found} progress={progress} />
      <AftercareList found={found} mayTick />
      <LaterElections found={found} />
      <More found={found} steps={steps} />
      {current && (
        <BlankSheet telling={{ found, progress, state: current, notTaken: seen.notTaken }} filling={filling} />
      )}
    </Page>
  )
}

function Failed({ failure }: { failure: NonNullable<ReturnType<typeof useFoundingSteps>['handIn']['failure']> }) {
  const isOffline = failure.code === 'OFFLINE'
  const { title, advice } = failureMessage[failure.code]
  return (
    <Notice
      tone={isOffline ? 'wait' : 'bad'}
      icon={isOffline ? 'offline' : undefined}
      fact={isOffline ? '要有网络才能交' : title}
    >
      {isOffline ? '填的都在这台手机上，有信号会自动传，到时再点一次。' : advice}
    </Notice>
  )
}

/** Closed, or without signal; else nothing is to be said. */
function Standing({ found: { closed } }: Pick<SeenCase, 'found'>) {
  const online = useOnline()
  if (closed)
    return (
      <Notice tone="calm" fact="这件建会已经停办">
        {closed.reason}
      </Notice>
    )
  if (online) return null
  return (
    <Notice tone="wait" icon="offline">
      现在没有网络，照常填，填的存在本机，有信号会自动传
    </Notice>
  )
}
