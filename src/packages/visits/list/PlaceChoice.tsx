import { useState } from 'react'
import { Cell } from '@/components/Cell'
import { Section } from '@/components/Section'
import { useOverview } from '@/hooks/use-overview'
import { useToday } from '@/hooks/use-today'
import { useUnitName } from '@/hooks/use-unit-name'
import { placeName } from '@/messages'

export interface PlaceChoiceProps {
  ownUnitId: string
  unitId: string
  gridId: string | null
  onPlace: (place: { unitId: string; gridId: string | null }) => void
}

/** Where: her own unit, one below it, one below that, down to a grid. */
export function PlaceChoice({ ownUnitId, unitId, gridId, onPlace }: PlaceChoiceProps) {
  const [open, setOpen] = useState(false)
  const [gridName, setGridName] = useState('')
  const unitName = placeName(useUnitName(unitId))
  const isOwn = unitId === ownUnitId && gridId === null
  return (
    <Section title="哪里">
      <Cell
        id="place"
        title={gridId === null ? unitName : gridName || '一个网格'}
        end={open ? '收起' : '换一个'}
        stays
        onTap={() => setOpen(!open)}
      />
      {!isOwn && (
        <Cell
          id="place-own"
          icon="left"
          accent
          title="回到全部"
          onTap={() => onPlace({ unitId: ownUnitId, gridId: null })}
        />
      )}
      {open && (
        <Below
          unitId={unitId}
          onPick={(place, name) => {
            setGridName(name)
            setOpen(false)
            onPlace(place)
          }}
        />
      )}
    </Section>
  )
}

interface BelowProps {
  unitId: string
  onPick: (place: { unitId: string; gridId: string | null }, name: string) => void
}

/** The units right below, under a village its grids. */
function Below({ unitId, onPick }: BelowProps) {
  const { today } = useToday()
  const { state, value } = useOverview(unitId, today.slice(0, 7))
  if (!value) return <Cell plain title={state === 'failed' ? '这次没取到，收起再试一次' : '正在取'} />
  const { unit, children } = value
  if (children.length === 0) return <Cell plain title="下面没有了" />
  return (
    <>
      {children.map(({ unitId: id, name }) => (
        <Cell
          key={id}
          id={`place-${id}`}
          plain
          title={placeName(name)}
          stays
          onTap={() => onPick(unit.level === 'village' ? { unitId, gridId: id } : { unitId: id, gridId: null }, name)}
        />
      ))}
    </>
  )
}
