import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Cell } from '@/components/Cell'
import { Icon } from '@/components/Icon'
import { Notice } from '@/components/Notice'
import { Sheet } from '@/components/Sheet'
import type { HouseholdPair, PairSide } from '@/hooks/use-duplicates'
import { useToday } from '@/hooks/use-today'
import { comparedSide } from '@/words/compared-households'
import type { VisitScheme } from '../../../../contracts/visit-scheme'
import styles from './index.module.scss'

export interface MergeSheetProps {
  open: boolean
  pair: HouseholdPair
  scheme: VisitScheme | null
  onClose: () => void
  /** With the one that is kept. */
  onMerge: (keep: string) => Promise<void>
}

/** Which of the two is kept; nothing is chosen for her. */
export function MergeSheet({ open, pair, scheme, onClose, onMerge }: MergeSheetProps) {
  const { today } = useToday()
  const [keep, setKeep] = useState<string | null>(null)
  const row = (side: PairSide, words: string) => {
    const { where, address, family, lastVisit } = comparedSide(side, scheme?.tags, today)
    const visited = lastVisit === '' ? '还没走过' : `${lastVisit}走过`
    return (
      <Cell
        id={`keep-${side.id}`}
        title={`留下${words}：${side.headName} 家`}
        detail={[address, where, family, visited].filter(Boolean).join('，')}
        end={keep === side.id && <Icon name="check" tone="accent" label="选了这一户" />}
        stays
        onTap={() => setKeep(side.id)}
      />
    )
  }
  return (
    <Sheet
      open={open}
      title="留下哪一户"
      onClose={onClose}
      action={
        <Button
          id="confirm-merge"
          off={keep === null && '先选留下哪一户'}
          onTap={() => {
            if (keep !== null) void onMerge(keep)
          }}
        >
          合并
        </Button>
      }
    >
      <View className={styles.padded}>
        <Notice tone="calm" inset fact="走访、诉求和心愿都并到留下的那一户">
          另一户不再计入户数，门牌、家里人和标记以留下的为准。合并可以撤销。
        </Notice>
      </View>
      <View>
        {row(pair.one, '这一户')}
        {row(pair.other, '那一户')}
      </View>
    </Sheet>
  )
}
