import { useState } from 'react'
import { Hero } from '@/components/Hero'
import { useCreatingGrid, useDivision } from '@/hooks/use-grid-office'
import { tell } from '@/hooks/use-told'
import { useNewId } from '@/hooks/use-write'
import { placeName } from '@/messages'
import { replacePage, routes } from '@/routes'
import { Keepers } from '../Keepers'
import { GridForm } from './GridForm'

/** A grid that is not there yet. Its keeper may be chosen later. */
export function NewGrid({ unitId }: { unitId: string }) {
  const { value } = useDivision(unitId)
  const [name, setName] = useState('')
  const [villages, setVillages] = useState<readonly string[]>([])
  const [keeperId, setKeeperId] = useState<string | null>(null)
  const [made, setMade] = useState<string | null>(null)
  const newId = useNewId()
  const { run, busy, failure } = useCreatingGrid()
  const isVillage = value?.unit.level === 'village'
  const save = async () => {
    const id = made ?? (await newId())
    setMade(id)
    const grid = { id, unitId, name, keeperId, naturalVillageIds: Array.from(villages) }
    const receipt = await run({ ...grid, demo: value?.unit.demo ?? false })
    if (!receipt) return
    tell(`${name.trim()}建好了`)
    replacePage(routes.grid(id))
  }
  return (
    <>
      <Hero title="新建一个网格" detail={value ? placeName(value.unit.name) : undefined} />
      <GridForm
        unitId={isVillage ? unitId : null}
        name={name}
        villages={villages}
        onName={setName}
        onVillages={setVillages}
        busy={busy}
        failure={failure}
        onSave={() => void save()}
      >
        <Keepers unitId={unitId} chosen={keeperId} onChoose={setKeeperId} />
      </GridForm>
    </>
  )
}
