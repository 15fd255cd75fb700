import { View } from '@tarojs/components'
import type { VisitDifference } from '@/words/visit-lines'
import styles from './index.module.scss'

/** What was said before, and what is said now. */
export function Difference({ difference: { name, before, after } }: { difference: VisitDifference }) {
  return (
    <View className={styles.difference}>
      <View className={styles.differs}>{name}</View>
      <View className={styles.before}>原来：{before}</View>
      <View>改成：{after}</View>
    </View>
  )
}
