import { View } from '@tarojs/components'
import { useSession } from '@/hooks/use-session'
import { Tag } from '../Tag'
import type { DemoMarkProps } from './demo-mark-props'
import styles from './index.module.scss'

/** 演示数据, for an invented person only: in the page, because WeChat draws the bar. */
export function DemoMark({ line }: DemoMarkProps) {
  const { person } = useSession()
  if (!person?.demo) return null
  const mark = <Tag tone="dashed">演示数据</Tag>
  return line ? <View className={styles.line}>{mark}</View> : mark
}
