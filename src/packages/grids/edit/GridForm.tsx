import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { Button } from '@/components/Button'
import { Cell, CellGroup } from '@/components/Cell'
import { ChoiceChips } from '@/components/ChoiceChips'
import { Field } from '@/components/Field'
import { Section } from '@/components/Section'
import type { CallFailure } from '@/hooks/failure'
import { useNaturalVillages } from '@/hooks/use-grid-office'
import { NaturalVillageSheet } from '../NaturalVillageSheet'
import { Refused } from '../Refused'
import styles from './index.module.scss'

interface GridFormProps {
  /** The village whose natural villages can be chosen; null: a town's grid has none. */
  unitId: string | null
  name: string
  villages: readonly string[]
  onName: (name: string) => void
  onVillages: (ids: readonly string[]) => void
  busy: boolean
  failure: CallFailure | null
  onSave: () => void
  children?: ReactNode
}

const LONGEST = 30

/** Name and natural villages; `children` come between them and the button. */
export function GridForm(props: GridFormProps) {
  const { unitId, name, villages, onName, onVillages, busy, failure, onSave, children } = props
  return (
    <>
      <CellGroup>
        <Field
          id="grid-name"
          label="网格叫什么"
          placeholder="比如 第四网格"
          maxLength={LONGEST}
          value={name}
          onInput={onName}
        />
      </CellGroup>
      <View>{unitId !== null && <Villages unitId={unitId} chosen={villages} onChange={onVillages} />}</View>
      {children}
      <Refused failure={failure} alone />
      <View className={styles.last}>
        <Button id="save-grid" busy={busy && '正在保存'} off={name.trim() === '' && '还差：名字'} onTap={onSave}>
          保存
        </Button>
      </View>
    </>
  )
}

interface VillagesProps {
  unitId: string
  chosen: readonly string[]
  onChange: (ids: readonly string[]) => void
}

/** Which 自然村 the grid takes in; one that is missing can be put in here. */
function Villages({ unitId, chosen, onChange }: VillagesProps) {
  const { naturalVillages, refresh } = useNaturalVillages(unitId)
  const [adds, setAdds] = useState(false)
  return (
    <Section title="包括哪些自然村" remark="可以不选">
      <View>
        {naturalVillages.length > 0 && (
          <ChoiceChips
            id="natural-village"
            label="包括哪些自然村"
            multiple
            choices={naturalVillages.map(({ id, name }) => ({ value: id, label: name }))}
            chosen={chosen}
            onChange={onChange}
          />
        )}
      </View>
      <Cell id="add-natural-village" icon="plus" accent title="添一个自然村" onTap={() => setAdds(true)} />
      <NaturalVillageSheet
        unitId={unitId}
        naming={adds ? { id: null, name: '' } : null}
        onClose={() => setAdds(false)}
        onNamed={(id) => {
          onChange([...chosen, id])
          void refresh()
        }}
      />
    </Section>
  )
}
