import { useState } from 'react'
import { Cell } from '@/components/Cell'
import { Section } from '@/components/Section'
import { type Grid, useMayArrange, useNaturalVillages } from '@/hooks/use-grid-office'
import { type Naming, NaturalVillageSheet } from '../NaturalVillageSheet'

interface NaturalVillagesProps {
  unitId: string
  grids: readonly Grid[]
}

/** 自然村 of a village, and which grids take each in. */
export function NaturalVillages({ unitId, grids }: NaturalVillagesProps) {
  const mayArrange = useMayArrange()
  const { naturalVillages, refresh } = useNaturalVillages(unitId)
  const [naming, setNaming] = useState<Naming | null>(null)
  if (naturalVillages.length === 0 && !mayArrange) return null
  return (
    <>
      <Section title="自然村" remark="可以不写">
        {naturalVillages.map((village) => (
          <Cell
            key={village.id}
            title={village.name}
            detail={gridsText(village.id, grids)}
            onTap={mayArrange ? () => setNaming(village) : undefined}
          />
        ))}
        {mayArrange && (
          <Cell
            id="add-natural-village"
            icon="plus"
            accent
            title="添一个自然村"
            onTap={() => setNaming({ id: null, name: '' })}
          />
        )}
      </Section>
      <NaturalVillageSheet
        key={naming?.id ?? 'new'}
        unitId={unitId}
        naming={naming}
        onClose={() => setNaming(null)}
        onNamed={() => void refresh()}
      />
    </>
  )
}

function gridsText(id: string, grids: readonly Grid[]): string {
  const names = grids.filter(({ naturalVillages = [] }) => naturalVillages.some((one) => one.id === id))
  return names.length === 0 ? '还没有划进网格' : names.map(({ name }) => name).join('、')
}
