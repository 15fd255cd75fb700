import { View } from '@tarojs/components'
import { Marked } from '@/components/Blank'
import type { Step } from '../../../../contracts/founding/route'
import styles from './parts.module.scss'

/** 重点标注: once a step. */
export function KeyPoint({ keyPoint: { mark, more } }: { keyPoint: NonNullable<Step['keyPoint']> }) {
  return (
    <View className={styles.key}>
      <View className={styles.keyTag}>重点</View>
      <View className={styles.keyWords}>
        <Marked>{mark}</Marked>
        {more}
      </View>
    </View>
  )
}
