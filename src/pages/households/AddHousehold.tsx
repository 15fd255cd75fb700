import { Cell, CellGroup } from '@/components/Cell'
import { openPage, routes } from '@/routes'

export function AddHousehold({ gridId }: { gridId: string }) {
  return (
    <CellGroup>
      <Cell
        id="new-household"
        icon="plus"
        accent
        title="记一户新的"
        onTap={() => openPage(routes.newHousehold(gridId))}
      />
    </CellGroup>
  )
}
