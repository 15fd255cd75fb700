import { View } from '@tarojs/components'
import { classNames } from '../class-names'
import { Tap } from '../Tap'
import { barFigures } from './figures'
import { Bar } from './index'
import styles from './measure.module.scss'

export interface MeasureProps {
  name: string
  reached: number
  whole: number
  /** 户, 件, 家. */
  unit: string
  /** What is done to get nearer: 再走 10 户到目标. */
  verb: string
  /** Share to reach. Without a source: undefined, and the words say 目标待定. */
  target?: number
  /** Opens the records behind the figure. */
  onTap?: () => void
}

/** One measure: name, how many of how many, percent, bar, and what is left in words. */
export function Measure({ name, reached, whole, unit, verb, target, onTap }: MeasureProps) {
  const figures = barFigures(reached, whole, target)
  const remark = whole === 0 ? '还没有登记' : remarkOn(figures.percent, figures.toGo, target, unit, verb)
  const content = (
    <>
      <View className={styles.head}>
        <View className={styles.name}>{name}</View>
        <View className={styles.count}>{`${reached} / ${whole} ${unit}`}</View>
        <View className={styles.percent}>{`${figures.percent}%`}</View>
      </View>
      <Bar reached={reached} whole={whole} target={target} />
      <View className={styles.remark}>{remark}</View>
    </>
  )
  if (onTap === undefined) return <View className={styles.measure}>{content}</View>
  const label = `${name}，${reached} ${unit}，共 ${whole} ${unit}，${remark}`
  return (
    <Tap className={classNames(styles.measure, styles.opens)} label={label} onTap={onTap}>
      {content}
    </Tap>
  )
}

function remarkOn(percent: number, toGo: number, target: number | undefined, unit: string, verb: string): string {
  if (percent > 100) return '已超'
  if (target === undefined) return '目标待定'
  return toGo === 0 ? '已到目标' : `${verb} ${toGo} ${unit}到目标`
}
