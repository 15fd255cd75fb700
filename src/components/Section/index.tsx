import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from '../accessible'
import { CellGroup } from '../Cell/CellGroup'
import { classNames } from '../class-names'
import styles from './index.module.scss'

export interface SectionProps {
  /** At most 9 characters, so that head and remark stay on one line in 大字版. */
  title: string
  /** One plain remark, at most 6 characters in 大字版; an element for a small action. */
  remark?: ReactNode
  /** The content brings its own cards; else it is laid in one white group. */
  bare?: boolean
  className?: string
  /** For a head that some screens do without. */
  headClassName?: string
  children: ReactNode
}

export function Section({ title, remark, bare, className, headClassName, children }: SectionProps) {
  return (
    <View className={classNames(styles.section, className)}>
      <View className={classNames(styles.head, headClassName)}>
        <View className={styles.title} {...accessible({ role: 'heading' })}>
          {title}
        </View>
        {remark !== undefined && <View className={styles.remark}>{remark}</View>}
      </View>
      {bare ? children : <CellGroup inSection>{children}</CellGroup>}
    </View>
  )
}
