import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import { Icon } from '../Icon'
import { Sparkline } from '../Sparkline'
import { Tap } from '../Tap'
import styles from './index.module.scss'

export interface StatTileProps {
  label: string
  /** Already written: 18,642 or 87%. */
  figure: string
  /** After the figure: 户次, or `/ 38 件`. */
  unit?: string
  /** One line of meaning: 比 10 月多 37. */
  meaning: string
  /** Six months, drawn on the office PC only. */
  trend?: readonly number[]
  /** Opens the records behind the figure; every tile has it. */
  onTap: () => void
}

export function StatTile({ label, figure, unit, meaning, trend, onTap }: StatTileProps) {
  return (
    <Tap className={styles.tile} label={`${label}，${figure}${unit ? ` ${unit}` : ''}，${meaning}`} onTap={onTap}>
      <View className={styles.label}>
        {label}
        <Icon name="right" size="small" tone="hint" className={trend && styles.yields} />
        {trend && (
          <View className={styles.trend}>
            <Sparkline values={trend} label={`${label}，近 ${trend.length} 个月`} />
          </View>
        )}
      </View>
      <View className={styles.figure}>
        {figure}
        {unit && <Text className={styles.unit}>{unit}</Text>}
      </View>
      <View className={styles.meaning}>{meaning}</View>
    </Tap>
  )
}

/** Two tiles a row on the phone, all in one row on the office PC. */
export function StatTiles({ className, children }: { className?: string; children: ReactNode }) {
  return <View className={classNames(styles.tiles, className)}>{children}</View>
}
