import { View } from '@tarojs/components'
import { accessible } from '../accessible'
import { sparkPoints } from './path'
import styles from './index.module.scss'

export interface SparklineProps {
  /** One a month, oldest first; six of them. */
  values: readonly number[]
  /** Accessible name: 走访近 6 个月，从 2,870 到 3,560. */
  label: string
}

const WIDTH = 84
const HEIGHT = 24
const MARGIN = 4
/** --c-data, which a picture in a data URI cannot read. */
const COLOUR = '%232f7a66'

/** Where it comes from, not how good it is: no axis, one colour. Less than two months draw nothing. */
export function Sparkline({ values, label }: SparklineProps) {
  if (values.length < 2) return <View className={styles.spark} />
  return (
    <View
      className={styles.spark}
      style={{ backgroundImage: `url("${picture(values)}")` }}
      {...accessible({ role: 'img', label })}
    />
  )
}

function picture(values: readonly number[]): string {
  const points = sparkPoints(values, WIDTH, HEIGHT, MARGIN)
  const line = points.map(({ x, y }) => `${x},${y}`).join(' ')
  const end = points[points.length - 1]
  const dot = end === undefined ? '' : `%3Ccircle cx='${end.x}' cy='${end.y}' r='3' fill='${COLOUR}'/%3E`
  const stroke = `fill='none' stroke='${COLOUR}' stroke-width='1.75' stroke-linejoin='round' stroke-linecap='round'`
  const box = `viewBox='0 0 ${WIDTH} ${HEIGHT}'`
  return `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' ${box}%3E%3Cpolyline points='${line}' ${stroke}/%3E${dot}%3C/svg%3E`
}
