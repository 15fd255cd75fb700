import { View } from '@tarojs/components'
import { accessible } from '@/components/accessible'
import { classNames } from '@/components/class-names'
import { Dotted } from '@/components/Dot'
import type { FoundingCase } from '@/hooks/use-founding-case'
import { routeName } from '@/words/founding'
import type { Progress } from '../../../../contracts/founding/progress'
import styles from './index.module.scss'

interface CaseHeadProps {
  found: FoundingCase
  progress: Progress
  /** The page says already which unit it is. */
  nameless?: boolean
}

/** Which unit by which route, and how far. */
export function CaseHead({ found, progress: { steps, current }, nameless }: CaseHeadProps) {
  const number = current ? steps.indexOf(current) + 1 : steps.length
  const howFar = current ? `第 ${number} 步，共 ${steps.length} 步` : `${steps.length} 步都办好了`
  return (
    <View className={styles.head}>
      <View className={styles.line}>
        <View className={styles.who}>
          <Dotted parts={[!nameless && String(found.answers.unitName?.value ?? ''), routeName[found.route]]} />
        </View>
        <View className={styles.far}>{howFar}</View>
      </View>
      <View className={styles.segments} {...accessible({ role: 'img', label: howFar })}>
        {steps.map((state) => (
          <View
            key={state.step.id}
            className={classNames(styles.segment, state.done && styles.done, state === current && styles.now)}
          />
        ))}
      </View>
    </View>
  )
}
