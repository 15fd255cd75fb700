import { View } from '@tarojs/components'
import { accessible } from '../accessible'
import { CellGroup } from '../Cell'
import { classNames } from '../class-names'
import styles from './index.module.scss'

export interface SkeletonProps {
  rows?: number
}

const WIDTHS = ['short', 'middle', 'tiny'] as const

/** The cells to come, in grey; unseen at first, so that a quick answer does not flash. Still: no shimmer. */
export function Skeleton({ rows = 6 }: SkeletonProps) {
  return (
    <View className={styles.late} {...accessible({ role: 'status', label: '正在取' })}>
      <CellGroup>
        {Array.from({ length: rows }, (_, row) => (
          <View key={row} className={styles.row}>
            <View className={styles.main}>
              <View className={classNames(styles.title, styles[WIDTHS[row % WIDTHS.length] ?? 'short'])} />
              <View className={classNames(styles.line, row % 2 === 1 && styles.longer)} />
            </View>
            <View className={styles.end} />
          </View>
        ))}
      </CellGroup>
    </View>
  )
}
