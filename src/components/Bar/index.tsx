import { View } from '@tarojs/components'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import { barFigures } from './figures'
import styles from './index.module.scss'

export { Measure } from './Measure'

export interface BarProps {
  reached: number
  whole: number
  /** Share to reach, e.g. 0.9. Without a source there is none, and no upright is drawn. */
  target?: number
  /** In a table or a small card. */
  thin?: boolean
  /** Accessible name; without it the bar is decoration beside its words. */
  label?: string
}

/** Track, fill, hatch for what is missing, upright for the target. */
export function Bar({ reached, whole, target, thin, label }: BarProps) {
  const { filled, missing } = barFigures(reached, whole, target)
  return (
    <View
      className={classNames(styles.bar, thin && styles.thin)}
      {...accessible(label === undefined ? { hidden: true } : { role: 'img', label })}
    >
      {missing > 0 && <View className={styles.hatch} style={{ left: `${filled}%`, width: `${missing}%` }} />}
      <View className={styles.fill} style={{ width: `${filled}%` }} />
      {target !== undefined && <View className={styles.upright} style={{ left: `${target * 100}%` }} />}
    </View>
  )
}
