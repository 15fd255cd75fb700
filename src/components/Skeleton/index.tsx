import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { accessible } from '../accessible'
import { CellGroup } from '../Cell'
import { classNames } from '../class-names'
import styles from './index.module.scss'

export interface SkeletonProps {
  rows?: number
}

/** Before this nothing is drawn, so that a quick answer does not flash. */
const DELAY_MS = 300
const WIDTHS = ['short', 'middle', 'tiny'] as const

/** The cells to come, in grey. Still: no shimmer. */
export function Skeleton({ rows = 6 }: SkeletonProps) {
  const late = useLate(DELAY_MS)
  if (!late) return null
  return (
    <View {...accessible({ role: 'status', label: '正在取' })}>
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

function useLate(delayMs: number): boolean {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), delayMs)
    return () => clearTimeout(timer)
  }, [delayMs])
  return late
}
