import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Cell } from '@/components/Cell'
import { Icon } from '@/components/Icon'
import { Sheet } from '@/components/Sheet'
import { type Grid, useGridsOf, useMerging } from '@/hooks/use-grid-office'
import type { Job } from '@/hooks/use-job'
import { Refused } from '../Refused'
import styles from './index.module.scss'

interface MergeSheetProps {
  open: boolean
  grid: Grid
  households: number
  onClose: () => void
  onMerging: (job: Job, into: Grid) => void
}

/** Into which grid of the same unit; what happens is said before. */
export function MergeSheet({ open, grid, households, onClose, onMerging }: MergeSheetProps) {
  const { grids } = useGridsOf(open ? grid.unitId : null)
  const [intoId, setIntoId] = useState<string | null>(null)
  const { run, busy, failure } = useMerging()
  const others = (grids ?? []).filter(({ id, unitId }) => id !== grid.id && unitId === grid.unitId)
  const into = others.find(({ id }) => id === intoId)
  const merge = async () => {
    if (!into) return
    const answer = await run({ fromGridId: grid.id, intoGridId: into.id })
    if (answer) onMerging(answer.job, into)
  }
  return (
    <Sheet
      open={open}
      title={`把${grid.name}并到哪里`}
      onClose={onClose}
      action={
        <Button
          id="merge-now"
          kind="careful"
          busy={busy && '正在并过去'}
          off={!into && '先选一个网格'}
          onTap={() => void merge()}
        >
          {into ? `并到${into.name}` : '并过去'}
        </Button>
      }
    >
      {others.map((other) => (
        <Cell
          key={other.id}
          id={`into-${other.id}`}
          plain={other.id !== intoId}
          title={other.name}
          detail={other.keeper?.name ?? '网格员待补'}
          end={other.id === intoId ? <Icon name="check" size="small" tone="accent" label="选了它" /> : undefined}
          stays
          onTap={() => setIntoId(other.id)}
        />
      ))}
      <View className={styles.words}>{wordsFor(grid, households, into, grids !== null && others.length === 0)}</View>
      <Refused failure={failure} />
    </Sheet>
  )
}

function wordsFor(grid: Grid, households: number, into: Grid | undefined, isAlone: boolean): string {
  if (isAlone) return '这里只有这一个网格，没有可以并的。'
  if (!into) return '只能并到同一个单位的网格。'
  const keeper = into.keeper ? `由${into.keeper.name}负责` : '等指派网格员'
  const before = grid.keeper ? `${grid.keeper.name}手机上的这些户下次联网就清掉，她没传的走访 30 天内照收。` : ''
  return `${households} 户连同走访、还在办的事挪到${into.name}，${keeper}。${before}${grid.name}撤销以后不能恢复。`
}
