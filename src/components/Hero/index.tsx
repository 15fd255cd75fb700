import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from '../accessible'
import styles from './index.module.scss'

export interface HeroProps {
  /** The one sentence of the page. A line break where the sentence breathes: `'今天该走 3 户，\n有 2 件答应的事快到了'`. */
  title: string
  /** Second line: `<Dotted parts={['11月24日 周二', '杨庄村第三网格']} />`. */
  detail?: ReactNode
  /** Right of the title: a month, an export button. */
  end?: ReactNode
  /** Under both: tags. */
  children?: ReactNode
}

export function Hero({ title, detail, end, children }: HeroProps) {
  return (
    <View className={styles.hero}>
      <View className={styles.main}>
        <View className={styles.title} {...accessible({ role: 'heading' })}>
          {title}
        </View>
        {detail !== undefined && <View className={styles.detail}>{detail}</View>}
        {children}
      </View>
      {end}
    </View>
  )
}
