import { View } from '@tarojs/components'
import { useState } from 'react'
import { Cell } from '@/components/Cell'
import { Section } from '@/components/Section'
import { type Grid, type GridStanding, useAssigning } from '@/hooks/use-grid-office'
import type { Job } from '@/hooks/use-job'
import { tell } from '@/hooks/use-told'
import { confirm } from '@/native'
import { openPage, routes } from '@/routes'
import { Refused } from '../Refused'
import { MergeSheet } from './MergeSheet'

interface ArrangingProps {
  standing: GridStanding
  onChanged: () => void
  onMerging: (job: Job, into: Grid) => void
}

/** What a chair or a town can do with a grid; each says before what will happen. */
export function Arranging({ standing, onChanged, onMerging }: ArrangingProps) {
  const { grid, households } = standing
  const { id, keeper } = grid
  const [merges, setMerges] = useState(false)
  return (
    <>
      <Section title="能办的事">
        <Cell
          id="hand-over"
          icon="handin"
          accent={keeper === null}
          title={keeper ? '移交给别人' : '指派网格员'}
          detail={
            keeper ? '户、答应的事一起交过去，接手的人有一户一页的交接单' : '选一位执委来负责，她会看到每一户的情况'
          }
          onTap={() => openPage(routes.handOver(id))}
        />
        <Cell
          id="split"
          icon="register"
          title="拆出一个新网格"
          detail={households < 2 ? '户太少，用不着拆' : '选一些户，连同走访和还在办的事，挪到新网格'}
          onTap={households < 2 ? undefined : () => openPage(routes.splitGrid(id))}
        />
        <Cell
          id="merge"
          icon="link"
          title="并到另一个网格"
          detail="所有户挪过去，这个网格就撤销了"
          onTap={() => setMerges(true)}
        />
        <Cell
          id="edit-grid"
          icon="edit"
          title="改名字和自然村"
          detail="以后记的走访用新名字"
          onTap={() => openPage(routes.editGrid(id))}
        />
      </Section>
      <View>{keeper && <Vacate grid={grid} keeper={keeper} onDone={onChanged} />}</View>
      <MergeSheet
        open={merges}
        grid={grid}
        households={households}
        onClose={() => setMerges(false)}
        onMerging={onMerging}
      />
    </>
  )
}

interface VacateProps {
  grid: Grid
  keeper: { id: string; name: string }
  onDone: () => void
}

/** She keeps it no more and nobody does yet. */
function Vacate({ grid, keeper, onDone }: VacateProps) {
  const { run, busy, failure } = useAssigning()
  const ask = async () => {
    const agreed = await confirm({
      title: `先空出${grid.name}？`,
      content: `${keeper.name}不再负责这个网格，她手机上的这些户下次联网就清掉；她没传的走访 30 天内传上来照收。户和答应的事都留着，等您指派新的网格员。`,
      yes: '空出来',
    })
    if (!agreed || !(await run({ gridId: grid.id, keeperId: null }))) return
    tell(`${grid.name}空出来了，等您指派`)
    onDone()
  }
  return (
    <>
      <Refused failure={failure} alone />
      <Section title="暂时没有人接">
        <Cell
          id="vacate"
          icon="minus"
          plain
          stays
          title={busy ? '正在空出来' : '先空出来'}
          detail={`${keeper.name}不再负责，网格员写成待补`}
          onTap={() => void ask()}
        />
      </Section>
    </>
  )
}
