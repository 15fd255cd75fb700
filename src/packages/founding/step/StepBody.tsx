import { useState } from 'react'
import { Button } from '@/components/Button'
import { Dock } from '@/components/Dock'
import { Notice } from '@/components/Notice'
import { Page } from '@/components/Page'
import { Told } from '@/components/Told'
import type { SeenCase } from '@/hooks/use-founding-case'
import type { Progress, StepState } from '../../../../contracts/founding/progress'
import { Ask } from '../parts/Ask'
import { BlankSheet } from '../parts/BlankSheet'
import { lockedBy } from '../parts/standing'
import { StepCard } from '../parts/StepCard'
import type { CaseUse } from '../parts/use-case'
import { useFilling } from '../parts/use-filling'

interface StepBodyProps {
  use: CaseUse
  seen: SeenCase
  progress: Progress
  state: StepState
}

export function StepBody({ use, seen, progress, state }: StepBodyProps) {
  const { found } = seen
  const filling = useFilling(found.id, use, state, false)
  const [isChanging, setChanging] = useState(false)
  const [first] = state.asked
  const locked = first === undefined ? null : lockedBy(first, progress)
  const mayChange = found.closed === null && state.step.turn !== 'superior' && locked === null && first !== undefined
  const isOpen = mayChange && isChanging
  return (
    <Page
      title="看这一步"
      demo={found.demo}
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
      <Ask step={state.step} superiorId={found.superior.id} />
      <BlankSheet telling={{ found, progress, state, notTaken: seen.notTaken }} filling={filling} />
    </Page>
  )
}
