import { useState } from 'react'
import { Cell } from '@/components/Cell'
import { Section } from '@/components/Section'
import type { Unit } from '@/hooks/use-units'
import type { Job } from '@/hooks/use-job'
import { openPage, routes } from '@/routes'
import type { Person } from '../../../../contracts/identity'
import { isDivision } from '../../../../contracts/unit-kinds'
import { CloseSheet } from './CloseSheet'
import { MoveSheet } from './MoveSheet'
import { OnItsWay } from './OnItsWay'

interface ChangesProps {
  unit: Unit
  person: Person
  moving: Job | null
  onChanged: () => Promise<void>
}

type Open = 'close' | 'move' | null

/** What she may change about it; of villages and towns that is the county's matter. */
export function Changes({ unit, person, moving, onChanged }: ChangesProps) {
  const [open, setOpen] = useState<Open>(null)
  if (!mayChange(unit, person)) return null
  const isClosed = Boolean(unit.validTo)
  const shut = () => setOpen(null)
  return (
    <>
      {moving && <OnItsWay key={moving.id} job={moving} onDone={onChanged} />}
      <Section title="变更">
        {!isClosed && (
          <Cell id="rename-unit" icon="edit" plain title="改名" onTap={() => openPage(routes.renameUnit(unit.id))} />
        )}
        {!isClosed && !moving && unit.parentId !== null && (
          <Cell id="move-unit" icon="share" plain title="移到别的上级" onTap={() => setOpen('move')} />
        )}
        <Cell
          id="close-unit"
          icon={isClosed ? 'check' : 'minus'}
          plain
          title={isClosed ? '重新启用' : '撤销这个单位'}
          onTap={() => setOpen('close')}
        />
      </Section>
      <CloseSheet unit={unit} open={open === 'close'} onClose={shut} onChanged={onChanged} />
      <MoveSheet unit={unit} rootId={person.unitId} open={open === 'move'} onClose={shut} onChanged={onChanged} />
    </>
  )
}

/** The same as the cloud decides; her own unit is for those above her to change. */
function mayChange({ id, level }: Unit, { role, unitId }: Person): boolean {
  if (role === 'founder' || id === unitId) return false
  return !isDivision(level) || role === 'countyStaff' || role === 'cityStaff'
}
