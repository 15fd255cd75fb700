import { useState } from 'react'
import { Button } from '@/components/Button'
import { Field } from '@/components/Field'
import { Sheet } from '@/components/Sheet'
import { useNamingNaturalVillage } from '@/hooks/use-grid-office'
import { useNewId } from '@/hooks/use-write'
import { Refused } from './Refused'

export interface Naming {
  /** Null: a new one. */
  id: string | null
  name: string
}

interface NaturalVillageSheetProps {
  unitId: string
  /** Null: closed. */
  naming: Naming | null
  onClose: () => void
  onNamed: (id: string) => void
}

const LONGEST = 20

/** Puts a natural village into a village, or gives it another name. */
export function NaturalVillageSheet({ unitId, naming, onClose, onNamed }: NaturalVillageSheetProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const [made, setMade] = useState<string | null>(null)
  const newId = useNewId()
  const { run, busy, failure } = useNamingNaturalVillage()
  const name = typed ?? naming?.name ?? ''
  const save = async () => {
    const id = naming?.id ?? made ?? (await newId())
    setMade(id)
    if (!(await run({ unitId, id, name }))) return
    onNamed(id)
    onClose()
    setTyped(null)
    setMade(null)
  }
  return (
    <Sheet
      open={naming !== null}
      title={naming?.id ? '改自然村的名字' : '添一个自然村'}
      onClose={onClose}
      action={
        <Button
          id="save-natural-village"
          busy={busy && '正在保存'}
          off={name.trim() === '' && '还差：名字'}
          onTap={() => void save()}
        >
          保存
        </Button>
      }
    >
      <Field
        id="natural-village-name"
        label="自然村的名字"
        placeholder="比如 前杨庄"
        maxLength={LONGEST}
        value={name}
        onInput={setTyped}
        hint={naming?.id ? '用到它的网格会跟着改。' : undefined}
      />
      <Refused failure={failure} />
    </Sheet>
  )
}
