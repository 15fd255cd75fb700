import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import { Icon, type IconName, type IconProps } from '../Icon'
import { Tap } from '../Tap'
import styles from './index.module.scss'

export { CellGroup } from './CellGroup'

export interface CellProps {
  /** Stable, in kebab-case, for tests; of a cell that can be tapped. */
  id?: string
  title: ReactNode
  /** Plain words, not a name or a fact to catch. */
  plain?: boolean
  /** Words after the title on its line, lighter: `户主 · 71 岁`. */
  after?: ReactNode
  /** Second line. */
  detail?: ReactNode
  icon?: IconName
  tone?: IconProps['tone']
  /** In place of the icon: a ring to tick, a number. */
  lead?: ReactNode
  /** Right side: a day, a Tag, a SyncMark, an icon to call. */
  end?: ReactNode
  /** Ink instead of grey, strong, for the end's words: 今天. */
  endStrong?: boolean
  /** Jujube words: this row adds or starts something. */
  accent?: boolean
  /** Opens something: the row can be tapped and shows a chevron. Leave it out where the row holds its own button. */
  onTap?: () => void
  /** Tapped, but stays where it is: no chevron. */
  stays?: boolean
  /** Accessible name where the words inside do not do. */
  label?: string
  /** Below the lines, in the text column: a mark, a bar. */
  children?: ReactNode
}

export function Cell(props: CellProps) {
  const { id, icon, lead, accent, onTap, label } = props
  const hasLead = icon !== undefined || lead !== undefined
  const className = classNames(styles.cell, hasLead && styles.withLead, accent && styles.accent)
  if (onTap === undefined) {
    return (
      <View className={className}>
        <Content {...props} />
      </View>
    )
  }
  return (
    <Tap id={id} className={className} label={label} onTap={onTap}>
      <Content {...props} />
    </Tap>
  )
}

function Content({
  title,
  plain,
  after,
  detail,
  icon,
  tone,
  lead,
  end,
  endStrong,
  accent,
  onTap,
  stays,
  children,
}: CellProps) {
  return (
    <>
      {icon && <Icon name={icon} tone={accent ? 'accent' : (tone ?? 'quiet')} />}
      {lead}
      <View className={styles.main}>
        <View className={plain ? undefined : styles.title}>
          {title}
          {after !== undefined && <View className={styles.after}>{after}</View>}
        </View>
        {detail !== undefined && <View className={styles.detail}>{detail}</View>}
        {children}
      </View>
      {end !== undefined && <View className={classNames(styles.end, endStrong && styles.endStrong)}>{end}</View>}
      {onTap && !stays && !accent && <Icon name="right" size="small" tone="hint" />}
    </>
  )
}
