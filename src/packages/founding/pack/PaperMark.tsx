import { View } from '@tarojs/components'
import { classNames } from '@/components/class-names'
import { Icon, type IconName } from '@/components/Icon'
import type { PackDocument } from '@/hooks/use-founding-papers'
import styles from './index.module.scss'

interface Mark {
  words: string
  icon?: IconName
  tone: 'done' | 'wait' | 'turn' | 'plain'
}

/** How a paper stands: shape, words and colour say it together. */
export function PaperMark({ paper, step }: { paper: PackDocument; step: number }) {
  const { words, icon, tone } = markOf(paper, step)
  return (
    <View className={classNames(styles.mark, styles[tone])}>
      {icon && <Icon name={icon} size="small" />}
      {words}
    </View>
  )
}

function markOf({ state, delivered, gaps, by }: PackDocument, step: number): Mark {
  if (state === 'stale') return { words: '已过时', icon: 'sending', tone: 'wait' }
  if (delivered !== null) return { words: '已盖章送达', icon: 'arrived', tone: 'done' }
  if (state === 'later') return { words: step > 0 ? `到第 ${step} 步自动备好` : '以后自动备好', tone: 'plain' }
  if (gaps.length === 0) return { words: '可导出', icon: 'download', tone: 'done' }
  if (by === 'superior') return { words: '等上级填', icon: 'hourglass', tone: 'plain' }
  return { words: `还差 ${gaps.length} 处`, tone: 'turn' }
}
