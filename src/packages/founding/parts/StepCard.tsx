import { View } from '@tarojs/components'
import { classNames } from '@/components/class-names'
import { Dot } from '@/components/Dot'
import { Icon } from '@/components/Icon'
import { Tag } from '@/components/Tag'
import type { SeenCase } from '@/hooks/use-founding-case'
import type { Progress, StepState } from '../../../../contracts/founding/progress'
import { KeyPoint } from './KeyPoint'
import { Remarks } from './Remarks'
import { sentencesOf } from './sentences'
import { StepRosters } from './StepRosters'
import { StepSentences } from './StepSentences'
import styles from './parts.module.scss'

export interface StepCardProps {
  seen: SeenCase
  progress: Progress
  state: StepState
  /** The blank being filled. */
  at: string | null
  /** Without it the step can only be read. */
  onOpen?: ((id: string) => void) | undefined
}

const nothing = () => undefined

/** One step: its sentences, its lists, what it is about. */
export function StepCard({ seen, progress, state, at, onOpen }: StepCardProps) {
  const { found, notTaken } = seen
  const { step, missing, open } = state
  const isOurs = step.turn !== 'superior' && !state.done
  return (
    <View className={classNames(styles.card, isOurs && styles.mine)}>
      <View className={styles.head}>
        <View className={styles.title}>
          第 {progress.steps.indexOf(state) + 1} 步
          <Dot />
          {step.title}
        </View>
        <Turn state={state} superiorName={found.superior.name} />
      </View>
      <Remarks seen={seen} state={state} onOpen={onOpen ?? nothing} />
      <StepSentences sentences={sentencesOf({ found, progress, state, notTaken })} at={at} onOpen={onOpen} />
      <StepRosters found={found} state={state} />
      <View>
        {open.length === 0 &&
          missing.map((words) => (
            <View key={words} className={styles.missing}>
              <Icon name="problem" size="mark" tone="danger" />
              <View className={styles.helpWords}>{words}</View>
            </View>
          ))}
      </View>
      {step.keyPoint && <KeyPoint keyPoint={step.keyPoint} />}
    </View>
  )
}

function Turn({ state, superiorName }: { state: StepState; superiorName: string }) {
  if (state.done) return <Tag tone="done">已办好</Tag>
  if (state.step.turn === 'superior') return <Tag icon="hourglass">{`等${superiorName}`}</Tag>
  return <Tag tone="turn">轮到你</Tag>
}
