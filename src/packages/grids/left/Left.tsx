import { Cell } from '@/components/Cell'
import { Empty } from '@/components/Empty'
import { Hero } from '@/components/Hero'
import { Section } from '@/components/Section'
import { type LeftGrid, useLeftGrids } from '@/hooks/use-handovers'
import { useOrphanedDrafts } from '@/hooks/use-orphaned-drafts'
import { useOutbox } from '@/hooks/use-outbox'
import { useToday } from '@/hooks/use-today'
import { momentText } from '@/messages'
import { openPage, routes } from '@/routes'
import { Drafts } from './Drafts'
import { Known } from './Known'

/** Plainly: which households left, what waits still, which forms are half written, and what becomes of each. */
export function Left() {
  const { left: all, know } = useLeftGrids()
  const left = all.filter(({ known }) => !known)
  const orphans = useOrphanedDrafts()
  const { waiting } = useOutbox()
  if (left.length === 0 && orphans.drafts.length === 0)
    return (
      <Empty
        icon="arrived"
        title="这里没有要处理的"
        why="您的网格移交给别人或者拆分时，会在这里写清楚清掉了什么、还留着什么。"
      />
    )
  return (
    <>
      <Hero title="这些户已经交给别人了" detail="谢谢您一户一户走过来" />
      {left.map((grid) => (
        <Gone key={`${grid.gridId}/${grid.into?.id ?? ''}`} grid={grid} />
      ))}
      <Section title="还留在手机里的">
        <Cell
          id="left-outbox"
          icon="onphone"
          plain
          title={waiting === 0 ? '没有没传的记录' : `${waiting} 条还没传到妇联`}
          detail={
            waiting === 0
              ? '您记的走访都到妇联了，记在您名下'
              : '移交前走的，30 天内连上网就自动传，记在您名下；没收下的会说明原因'
          }
          onTap={waiting === 0 ? undefined : () => openPage(routes.outbox)}
        />
      </Section>
      <Drafts orphans={orphans} />
      {left.length > 0 && <Known onKnown={() => left.forEach(know)} />}
    </>
  )
}

function Gone({ grid: { gridName, into, householdIds, promises, at } }: { grid: LeftGrid }) {
  const { now } = useToday()
  return (
    <Section title={into ? `${gridName}拆出了${into.name}` : gridName} remark={momentText(at, now)}>
      <Cell
        icon="household"
        plain
        title={`${householdIds.length} 户的资料已从这台手机清掉`}
        detail="以前的走访也一起清掉，接手的人看得到"
      />
      <Cell icon="bookmark" plain title={`${promises} 件答应的事由接手的人接着办`} detail="不用您再惦记" />
    </Section>
  )
}
