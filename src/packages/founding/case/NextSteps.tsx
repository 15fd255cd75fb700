import { View } from '@tarojs/components'
import { Cell, CellGroup } from '@/components/Cell'
import { Tag } from '@/components/Tag'
import type { FoundingCase } from '@/hooks/use-founding-case'
import type { Progress } from '../../../../contracts/founding/progress'
import { turnTag } from '../parts/turns'
import styles from './index.module.scss'

const SHOWN = 2

/** What comes next, and whose turn it will be. */
export function NextSteps({ found, progress: { steps, current } }: { found: FoundingCase; progress: Progress }) {
  const from = current ? steps.indexOf(current) + 1 : steps.length
  const next = steps.slice(from, from + SHOWN)
  if (next.length === 0) return null
  return (
    <CellGroup>
      {next.map(({ step }, index) => {
        const { words, isOthers } = turnTag(step.turn, found.superior.name)
        return (
          <Cell
            key={step.id}
            lead={<View className={styles.number}>{from + index + 1}</View>}
            plain
            title={step.title}
            end={<Tag icon={isOthers ? 'hourglass' : undefined}>{words}</Tag>}
          />
        )
      })}
    </CellGroup>
  )
}
