import { View } from '@tarojs/components'
import { classNames } from '../class-names'
import { Icon, type IconName } from '../Icon'
import { Tap } from '../Tap'
import styles from './index.module.scss'

export interface ButtonProps {
  /** Stable, in kebab-case, for tests. */
  id?: string
  children: string
  /** One primary a page. careful = cannot be taken back easily. quiet = words only, 44 high. */
  kind?: 'primary' | 'second' | 'quiet' | 'careful'
  icon?: IconName
  /** While the work runs: what is being done, e.g. 正在保存. The width stays. */
  busy?: string | false
  /** Why it cannot be used yet, e.g. 还差 3 处. Stands in place of the words. */
  off?: string | false
  /** As wide as its words (in a row, beside another); else it fills the line. */
  fit?: boolean
  /** 44 high, for a card or the office. */
  small?: boolean
  /** Accessible name where the words alone do not say which one. */
  label?: string
  onTap?: () => void
}

export function Button({ id, children, kind = 'primary', icon, busy, off, fit, small, label, onTap }: ButtonProps) {
  const stopped = Boolean(busy || off)
  const look = off ? styles.off : styles[kind]
  return (
    <Tap
      id={id}
      className={classNames(styles.button, look, fit && styles.fit, small && styles.small)}
      pressedClass={kind === 'primary' ? 'pressed-accent' : 'pressed'}
      disabled={stopped}
      label={busy || off || label}
      onTap={onTap}
    >
      {icon && !busy && !off && <Icon name={icon} size={small || kind === 'quiet' ? 'small' : 'regular'} />}
      <Words words={off || children} busy={busy || undefined} holdsWidth={fit === true} />
    </Tap>
  )
}

/** A fitting button keeps the width of its idle words while the busy ones show. */
function Words({ words, busy, holdsWidth }: { words: string; busy: string | undefined; holdsWidth: boolean }) {
  if (busy === undefined || !holdsWidth) return <>{busy ?? words}</>
  return (
    <View className={styles.hold}>
      <View className={styles.unseen}>{words}</View>
      <View className={styles.seen}>{busy}</View>
    </View>
  )
}
