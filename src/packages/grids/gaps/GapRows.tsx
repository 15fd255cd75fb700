import { View } from '@tarojs/components'
import { Cell, CellGroup } from '@/components/Cell'
import { chunksOf } from '@/components/chunks'
import { useMayArrange } from '@/hooks/use-grid-office'
import type { Gap, GapKind } from '@/hooks/use-gaps'
import { placeName } from '@/messages'
import { openPage, routes } from '@/routes'

interface GapRowsProps {
  kind: GapKind
  gaps: readonly Gap[]
}

/** Each opens to where it can be mended. */
export function GapRows({ kind, gaps }: GapRowsProps) {
  const mayArrange = useMayArrange()
  return (
    <>
      {chunksOf(gaps).map((chunk, index) => (
        <CellGroup key={index}>
          <View>
            {chunk.map((gap) => (
              <Cell
                key={gap.id}
                id={`gap-${gap.id}`}
                title={kind === 'villagesWithoutGrid' ? placeName(gap.name) : gap.name}
                detail={kind === 'villagesWithoutGrid' ? undefined : placeName(gap.unitName)}
                end={WAYS[kind]}
                onTap={() => openPage(wayOf(kind, gap, mayArrange))}
              />
            ))}
          </View>
        </CellGroup>
      ))}
    </>
  )
}

const WAYS: Record<GapKind, string> = {
  gridsWithoutKeeper: '去指派',
  executivesWithoutGrid: '看这位执委',
  villagesWithoutGrid: '去建网格',
}

function wayOf(kind: GapKind, { id, unitId }: Gap, mayArrange: boolean): string {
  if (kind === 'villagesWithoutGrid') return routes.grids(unitId)
  if (kind === 'executivesWithoutGrid') return routes.member(id)
  return mayArrange ? routes.handOver(id) : routes.grid(id)
}
