import { Cell, CellGroup } from '@/components/Cell'
import { useMayArrange } from '@/hooks/use-grid-office'
import { openPage, routes } from '@/routes'

/** What else can be done here. */
export function Ways({ unitId, hasGrids }: { unitId: string; hasGrids: boolean }) {
  const mayArrange = useMayArrange()
  return (
    <CellGroup>
      {mayArrange && hasGrids && (
        <Cell id="new-grid" icon="plus" accent title="新建一个网格" onTap={() => openPage(routes.newGrid(unitId))} />
      )}
      <Cell
        id="gaps"
        icon="question"
        plain
        title="还没配齐的"
        detail="没有网格员的网格、没有网格的执委、没有网格的村"
        onTap={() => openPage(routes.gaps(unitId))}
      />
    </CellGroup>
  )
}
