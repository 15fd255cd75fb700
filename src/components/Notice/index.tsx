import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import { Icon, type IconName } from '../Icon'
import { Tap } from '../Tap'
import styles from './index.module.scss'

export interface NoticeProps {
  /** Being offline is wait, never bad. At most one notice a page. */
  tone: 'wait' | 'bad' | 'done' | 'calm'
  /** The tone's own icon unless given. */
  icon?: IconName
  /** The fact, strong, on its own line. */
  fact?: ReactNode
  /** The sentence. Strong words inside it: `<Strong>2 条</Strong>`. */
  children?: ReactNode
  /** Where it leads; shows a chevron. */
  onTap?: () => void
  /** Sits inside a card or sheet, without the distance to the screen's edge. */
  inset?: boolean
}

const ICONS: Record<NoticeProps['tone'], IconName> = {
  wait: 'onphone',
  bad: 'problem',
  done: 'arrived',
  calm: 'question',
}

export function Notice({ tone, icon, fact, children, onTap, inset }: NoticeProps) {
  const isOneLine = fact === undefined
  const className = classNames(styles.notice, styles[tone], isOneLine && styles.middle, !inset && styles.alone)
  const content = (
    <>
      <Icon name={icon ?? ICONS[tone]} size="notice" className={styles.icon} />
      <View className={styles.main}>
        {fact !== undefined && <View className={styles.fact}>{fact}</View>}
        {children}
      </View>
      {onTap && <Icon name="right" size="small" tone="quiet" className={styles.opens} />}
    </>
  )
  if (onTap !== undefined) {
    return (
      <Tap className={className} pressedClass="pressed-dim" onTap={onTap}>
        {content}
      </Tap>
    )
  }
  return (
    <View className={className} {...accessible({ role: tone === 'bad' ? 'alert' : 'status' })}>
      {content}
    </View>
  )
}

/** Strong words inside a sentence. */
export function Strong({ children }: { children: ReactNode }) {
  return <Text className={styles.fact}>{children}</Text>
}
