import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from '../accessible'
import { Button } from '../Button'
import { Icon, type IconName } from '../Icon'
import styles from './index.module.scss'

export interface WayOn {
  /** Stable, in kebab-case, for tests. */
  id?: string
  words: string
  icon?: IconName
  busy?: string | false
  onTap: () => void
}

export interface EmptyProps {
  icon: IconName
  /** What is so: 还没有分给你的户. */
  title: string
  /** Why, and what will change it. */
  why: ReactNode
  /** The one button. */
  action?: WayOn
  /** A quiet way to a person. */
  second?: WayOn
}

export function Empty(props: EmptyProps) {
  return <Standstill {...props} tone="hint" />
}

export interface HardErrorProps extends Omit<EmptyProps, 'icon'> {
  icon?: IconName
  /** To be read out over the phone. */
  requestId?: string
}

/** Nothing could be shown at all: the same as Empty, with the number of the request. */
export function HardError({ icon = 'problem', requestId, ...props }: HardErrorProps) {
  return (
    <Standstill {...props} icon={icon} tone="danger">
      {requestId !== undefined && <View className={styles.note}>要是问起，报这个编号：{requestId}</View>}
    </Standstill>
  )
}

interface StandstillProps extends EmptyProps {
  tone: 'hint' | 'danger'
  children?: ReactNode
}

function Standstill({ icon, tone, title, why, action, second, children }: StandstillProps) {
  return (
    <View className={styles.empty} {...accessible({ role: tone === 'danger' ? 'alert' : undefined })}>
      <Icon name={icon} size="large" tone={tone} className={styles.icon} />
      <View className={styles.title}>{title}</View>
      <View className={styles.why}>{why}</View>
      {action && (
        <Button id={action.id} icon={action.icon} busy={action.busy} onTap={action.onTap}>
          {action.words}
        </Button>
      )}
      {second && (
        <Button id={second.id} kind="quiet" icon={second.icon} busy={second.busy} onTap={second.onTap}>
          {second.words}
        </Button>
      )}
      {children}
    </View>
  )
}
