import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from '../accessible'
import { DemoMark } from '../DemoMark'
import styles from './index.module.scss'

export interface HeroProps {
  /** The one sentence of the page. A line break where the sentence breathes: `'今天该走 3 户，\n有 2 件答应的事快到了'`. */
  title: string
  /** Second line: `<Dotted parts={['11月24日 周二', '杨庄村第三网格']} />`. */
  detail?: ReactNode
  /** On a tab page: where WeChat draws the bar, 演示数据 stands after the second line. */
  marked?: boolean
  /** Right of the title: a month, a button. */
  end?: ReactNode
  /** Under both: tags. */
  children?: ReactNode
}

export function Hero({ title, detail, marked, end, children }: HeroProps) {
  return (
    <View className={styles.hero}>
      <View className={styles.main}>
        <View className={styles.title} {...accessible({ role: 'heading' })}>
          {title}
        </View>
        {(detail !== undefined || marked) && (
          <View className={styles.detail}>
            {detail !== undefined && <View>{detail}</View>}
            {marked && <DemoMark />}
          </View>
        )}
        {children}
      </View>
      {end !== undefined && <View className={styles.end}>{end}</View>}
    </View>
  )
}
