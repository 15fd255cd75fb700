import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import { Icon, type IconName } from '../Icon'
import { Tap } from '../Tap'
import styles from './index.module.scss'

export interface TimelineEntry {
  key: string
  icon: IconName
  title: ReactNode
  /** 今天 15:24, 11月5日. */
  when: string
  detail?: ReactNode
  /** Where the record is: a SyncMark. */
  mark?: ReactNode
  onTap?: () => void
}

/** What happened in a household. Order is the page's: a refused record first, else newest first. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <View className={styles.timeline}>
      {entries.map(({ key, ...entry }) => (
        <Entry key={key} {...entry} />
      ))}
    </View>
  )
}

function Entry({ icon, title, when, detail, mark, onTap }: Omit<TimelineEntry, 'key'>) {
  const content = (
    <>
      <View className={styles.icon}>
        <Icon name={icon} size="notice" />
      </View>
      <View className={styles.head}>
        <View className={styles.title}>{title}</View>
        <View className={styles.when}>{when}</View>
      </View>
      {detail !== undefined && <View className={styles.detail}>{detail}</View>}
      {mark}
    </>
  )
  if (onTap === undefined) return <View className={styles.entry}>{content}</View>
  return (
    <Tap className={classNames(styles.entry, styles.opens)} onTap={onTap}>
      {content}
    </Tap>
  )
}
