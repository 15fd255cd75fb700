import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import styles from './index.module.scss'

export interface CellGroupProps {
  /** Inside a Section, which keeps the distances. */
  inSection?: boolean
  className?: string
  children: ReactNode
}

/** The white card that cells lie in. */
export function CellGroup({ inSection, className, children }: CellGroupProps) {
  return <View className={classNames(styles.group, !inSection && styles.alone, className)}>{children}</View>
}
