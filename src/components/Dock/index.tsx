import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon, type IconName } from '../Icon'
import styles from './index.module.scss'

export interface DockProps {
  /** A line above the buttons: 填到哪儿存到哪儿，15:24 已存在本机. */
  hint?: ReactNode
  hintIcon?: IconName
  /** One button, or two in a row. */
  children: ReactNode
}

/** The bar at the thumb. Pass it as `dock` of Page, which keeps it at the bottom. */
export function Dock({ hint, hintIcon = 'check', children }: DockProps) {
  return (
    <View className={styles.dock}>
      {hint !== undefined && (
        <View className={styles.hint}>
          <Icon name={hintIcon} size="mark" />
          <View className={styles.words}>{hint}</View>
        </View>
      )}
      <View className={styles.row}>{children}</View>
    </View>
  )
}
