import { useState } from 'react'
import { Hero } from '@/components/Hero'
import { LoadFailed } from '@/components/LoadFailed'
import { Skeleton } from '@/components/Skeleton'
import { type Grid, useAmendingGrid, useGridStanding } from '@/hooks/use-grid-office'
import { tell } from '@/hooks/use-told'
import { placeName } from '@/messages'
import { goBack } from '@/routes'
import { GridForm } from './GridForm'

/** Another name, other natural villages. */
export function EditGrid({ gridId }: { gridId: string }) {
  const { state, value, failure, refreshing, refresh } = useGridStanding(gridId)
  if (state === 'failed')
    return <LoadFailed title="没取到这个网格" failure={failure} busy={refreshing} onRetry={() => void refresh()} />
  return value ? <Form grid={value.grid} /> : <Skeleton />
}

function Form({ grid }: { grid: Grid }) {
  const [name, setName] = useState(grid.name)
  const [villages, setVillages] = useState<readonly string[]>(() => (grid.naturalVillages ?? []).map(({ id }) => id))
  const { run, busy, failure } = useAmendingGrid()
  const isVillage = grid.unitId.length === VILLAGE_CODE
  const save = async () => {
    if (!(await run({ gridId: grid.id, name, naturalVillageIds: Array.from(villages) }))) return
    tell('改好了')
    goBack('insights')
  }
  return (
    <>
      <Hero title={`改${grid.name}`} detail={placeName(grid.unitName)} />
      <GridForm
        unitId={isVillage ? grid.unitId : null}
        name={name}
        villages={villages}
        onName={setName}
        onVillages={setVillages}
        busy={busy}
        failure={failure}
        onSave={() => void save()}
      />
    </>
  )
}

/** Digits of a village's division code. */
const VILLAGE_CODE = 12
