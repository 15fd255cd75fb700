import { View } from '@tarojs/components'
import glyphs from '@/theme/icons/icons.module.scss'
import type { IconName } from '@/theme/icons/names'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import styles from './index.module.scss'

export type { IconName } from '@/theme/icons/names'

export interface IconProps {
  name: IconName
  /** 24 px; small 18, mark 16, notice 22, ring 26, large 64. All but large grow in 大字版. */
  size?: 'regular' | 'small' | 'mark' | 'notice' | 'ring' | 'large'
  tone?: 'accent' | 'done' | 'wait' | 'danger' | 'quiet' | 'hint'
  className?: string
  /** Without it the icon is decoration beside words. */
  label?: string
}

/** Drawn at 16–18 px a line needs 2, above that 1.75 (LOOK §2). */
const SMALL_STROKE = new Set<IconProps['size']>(['small', 'mark'])

export function Icon({ name, size = 'regular', tone, className, label }: IconProps) {
  const stroke = SMALL_STROKE.has(size) ? glyphs.small : size === 'large' ? glyphs.large : undefined
  const meaning = label === undefined ? { hidden: true } : { role: 'img' as const, label }
  return (
    <View
      className={classNames(styles.icon, styles[size], tone && styles[tone], glyphs[name], stroke, className)}
      {...accessible(meaning)}
    />
  )
}
