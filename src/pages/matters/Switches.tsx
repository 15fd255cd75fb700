import { View } from '@tarojs/components'
import { Segment } from '@/components/Segment'
import type { ConcernKind, MatterView } from '@/hooks/use-matters'
import styles from './index.module.scss'

export interface SwitchesProps {
  kind: ConcernKind
  view: MatterView
  onKind: (kind: ConcernKind) => void
  onView: (view: MatterView) => void
}

const kinds = [
  { value: 'concern', label: '诉求' },
  { value: 'wish', label: '心愿' },
] as const

const views = [
  { value: 'open', label: '在办' },
  { value: 'passed', label: '过了日子' },
  { value: 'resolved', label: '办好了' },
] as const

/** Nothing is promised with a wish, so no day of it can pass. */
const viewsOf = (kind: ConcernKind) => (kind === 'wish' ? views.filter(({ value }) => value !== 'passed') : views)

/** Which matters are shown. */
export function Switches({ kind, view, onKind, onView }: SwitchesProps) {
  return (
    <View className={styles.switches}>
      <View className={styles.switch}>
        <Segment label="诉求还是心愿" choices={kinds} value={kind} onChange={onKind} />
      </View>
      <View className={styles.switch}>
        <Segment label="办到哪儿了" choices={viewsOf(kind)} value={view} onChange={onView} />
      </View>
    </View>
  )
}
