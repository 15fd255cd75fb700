import { useState } from 'react'
import { Button } from '@/components/Button'
import { type Choice, ChoiceChips } from '@/components/ChoiceChips'
import { Section } from '@/components/Section'
import { Sheet } from '@/components/Sheet'
import type { VisitFilter } from '@/hooks/use-kept-views'
import { modeName, outcomeName } from '@/messages'
import type { VisitScheme } from '../../../../contracts/visit-scheme'
import { PlaceChoice } from './PlaceChoice'

export interface FilterSheetProps {
  open: boolean
  ownUnitId: string
  filter: VisitFilter
  scheme: VisitScheme | null
  onClose: () => void
  onFilter: (filter: VisitFilter) => void
}

const choicesOf = <Value extends string>(names: Record<Value, string>): Choice<Value>[] =>
  (Object.entries(names) as [Value, string][]).map(([value, label]) => ({ value, label }))

const outcomes = choicesOf(outcomeName)
const modes = choicesOf(modeName)
const others = [
  { value: 'withConcern', label: '有诉求' },
  { value: 'withdrawn', label: '撤回的' },
] as const

/** Which visits to look at; nothing changes before the button. */
export function FilterSheet({ open, ownUnitId, filter, scheme, onClose, onFilter }: FilterSheetProps) {
  const [shown, setShown] = useState(filter)
  const [draft, setDraft] = useState(filter)
  if (shown !== filter) {
    setShown(filter)
    setDraft(filter)
  }
  const change = (part: Partial<VisitFilter>) => setDraft({ ...draft, ...part })
  const apply = () => {
    onFilter(draft)
    onClose()
  }
  const targets = (scheme?.targets ?? []).map(({ code, name }) => ({ value: code, label: name }))
  return (
    <Sheet
      open={open}
      title="看哪些走访"
      onClose={onClose}
      action={
        <Button id="apply-filter" onTap={apply}>
          看这些走访
        </Button>
      }
    >
      <PlaceChoice ownUnitId={ownUnitId} unitId={draft.unitId} gridId={draft.gridId} onPlace={change} />
      <Section title="四访">
        <One
          id="target"
          label="四访"
          choices={targets}
          value={draft.target}
          onChange={(target) => change({ target })}
        />
      </Section>
      <Section title="见到人没有">
        <One
          id="outcome"
          label="见到人没有"
          choices={outcomes}
          value={draft.outcome}
          onChange={(outcome) => change({ outcome })}
        />
      </Section>
      <Section title="怎么走的">
        <One id="mode" label="怎么走的" choices={modes} value={draft.mode} onChange={(mode) => change({ mode })} />
      </Section>
      <Section title="还有">
        <ChoiceChips
          id="others"
          label="还有"
          multiple
          choices={others}
          chosen={others.map(({ value }) => value).filter((value) => draft[value])}
          onChange={(chosen) =>
            change({ withConcern: chosen.includes('withConcern'), withdrawn: chosen.includes('withdrawn') })
          }
        />
      </Section>
    </Sheet>
  )
}

interface OneProps<Value extends string> {
  id: string
  label: string
  choices: readonly Choice<Value>[]
  value: Value | null
  onChange: (value: Value | null) => void
}

/** One of them or none: tapping the chosen one takes it back. */
function One<Value extends string>({ value, onChange, ...asked }: OneProps<Value>) {
  return (
    <ChoiceChips
      {...asked}
      chosen={value === null ? [] : [value]}
      onChange={(chosen) => onChange(chosen[chosen.length - 1] ?? null)}
    />
  )
}
