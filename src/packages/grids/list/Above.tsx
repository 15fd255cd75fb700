import { Cell, CellGroup } from '@/components/Cell'
import { placeName } from '@/messages'

interface AboveProps {
  /** From the city down, as far as she sees; the shown one may be among them. */
  units: readonly { id: string; name: string }[]
  shown: string
  onChoose: (unitId: string) => void
}

/** Back up to the unit above, to look at another village. Nothing where she is at the top of hers. */
export function Above({ units, shown, onChoose }: AboveProps) {
  const above = units.filter(({ id }) => id !== shown).at(-1)
  if (!above) return null
  const name = above.name === '' ? '本单位' : placeName(above.name)
  return (
    <CellGroup>
      <Cell
        id="choose-above"
        icon="left"
        plain
        stays
        title={`回到${name}，看别处的网格`}
        onTap={() => onChoose(above.id)}
      />
    </CellGroup>
  )
}
