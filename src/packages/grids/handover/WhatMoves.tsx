import { Cell } from '@/components/Cell'
import { Section } from '@/components/Section'
import type { GridStanding } from '@/hooks/use-grid-office'

/** What will happen, before it does. */
export function WhatMoves({ standing: { grid, households, openPromises } }: { standing: GridStanding }) {
  const { keeper } = grid
  return (
    <Section title="会怎么样">
      <Cell
        icon="household"
        plain
        title={`${households} 户归接手的人`}
        detail="从移交那一刻起，她看得到每一户和以前的走访"
      />
      <Cell icon="bookmark" plain title={`${openPromises} 件答应的事由她接着办`} detail="日子不变，到期会提醒她" />
      <Cell icon="doc" plain title="给她一户一页的交接单" detail="没有信号也能看，电脑上能打印" />
      {keeper && (
        <Cell
          icon="onphone"
          plain
          title={`${keeper.name}手机上的这些户会清掉`}
          detail="她没传的走访和没写完的草稿还是她的，30 天内传上来照收，记在她名下"
        />
      )}
    </Section>
  )
}
