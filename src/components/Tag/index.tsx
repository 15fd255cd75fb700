import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import { Icon, type IconName } from '../Icon'
import styles from './index.module.scss'

export interface TagProps {
  children: ReactNode
  /** turn = 轮到你 (the only filled red tag); line = outlined; dashed = of the app, not of the thing: 演示数据. */
  tone?: 'plain' | 'turn' | 'wait' | 'done' | 'danger' | 'line' | 'dashed'
  icon?: IconName
}

export function Tag({ children, tone = 'plain', icon }: TagProps) {
  return (
    <View className={classNames(styles.tag, styles[tone])}>
      {icon && <Icon name={icon} size="mark" />}
      {children}
    </View>
  )
}

/** Tags in a line that wraps. */
export function Tags({ children }: { children: ReactNode }) {
  return <View className={styles.tags}>{children}</View>
}
