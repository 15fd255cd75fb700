import { View } from '@tarojs/components'
import { Icon } from '@/components/Icon'
import { Tag } from '@/components/Tag'
import type { FoundingCase } from '@/hooks/use-founding-case'
import type { Progress, StepState } from '../../../../contracts/founding/progress'
import { sentencesOf } from '../../founding/parts/sentences'
import { StepSentences } from '../../founding/parts/StepSentences'
import styles from './index.module.scss'

interface OurStepProps {
  found: FoundingCase
  progress: Progress
  state: StepState
  at: string | null
  /** Without it she only looks on. */
  onOpen?: ((blank: string) => void) | undefined
}

/** The federation's own blanks, as the answer will read. */
export function OurStep({ found, progress, state, at, onOpen }: OurStepProps) {
  const { open, missing } = state
  return (
    <View className={styles.ours}>
      <View className={styles.oursHead}>
        <View className={styles.oursTitle}>{state.step.title.replace(/^等/, '')}</View>
        {onOpen ? <Tag tone="turn">轮到你</Tag> : <Tag icon="hourglass">{`${found.superior.name}办`}</Tag>}
      </View>
      <StepSentences sentences={sentencesOf({ found, progress, state, side: 'superior' })} at={at} onOpen={onOpen} />
      <View>
        {open.length === 0 &&
          missing.map((words) => (
            <View key={words} className={styles.missing}>
              <Icon name="problem" size="mark" tone="danger" />
              {words}
            </View>
          ))}
      </View>
    </View>
  )
}
