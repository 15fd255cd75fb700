import { View } from '@tarojs/components'
import { useState } from 'react'
import { Cell, CellGroup } from '@/components/Cell'
import { Sheet } from '@/components/Sheet'
import type { ContestPlan } from './contests'

interface PutUpProps {
  contest: ContestPlan
  /** The elected. */
  eligible: readonly string[]
  onAdd: (name: string) => void
}

/** Somebody of the elected is put up at the meeting itself. */
export function PutUp({ contest: { office, title, candidates }, eligible, onAdd }: PutUpProps) {
  const [open, setOpen] = useState(false)
  const others = eligible.filter((name) => !candidates.includes(name))
  return (
    <View>
      {others.length > 0 && (
        <CellGroup>
          <Cell id={`put-up-${office}`} icon="plus" accent title={`加一位${title}候选人`} onTap={() => setOpen(true)} />
        </CellGroup>
      )}
      <Sheet open={open} title={`${title}候选人`} onClose={() => setOpen(false)}>
        {others.map((name) => (
          <Cell
            key={name}
            plain
            stays
            title={name}
            onTap={() => {
              onAdd(name)
              setOpen(false)
            }}
          />
        ))}
      </Sheet>
    </View>
  )
}
