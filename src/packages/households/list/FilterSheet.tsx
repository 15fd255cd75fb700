import { useState } from 'react'
import { Button } from '@/components/Button'
import { type Choice, ChoiceChips } from '@/components/ChoiceChips'
import { Section } from '@/components/Section'
import { Sheet } from '@/components/Sheet'
import type { HouseholdFilter } from '@/hooks/use-household-list'
import { useToday } from '@/hooks/use-today'
import { householdStatusName } from '@/messages'
import { shiftMonth } from '../../../../contracts/calendar'
import type { VisitScheme } from '../../../../contracts/visit-scheme'

export interface FilterSheetProps {
  open: boolean
  filter: HouseholdFilter
  scheme: VisitScheme | null
  onClose: () => void
  onFilter: (filter: HouseholdFilter) => void
}

const statuses = (['living', 'movedAway', 'closed', 'merged'] as const).map((value) => ({
  value,
  label: householdStatusName[value],
}))

const namesOfAll = (entries: readonly { code: string; name: string }[] | undefined) =>
  (entries ?? []).map(({ code, name }) => ({ value: code, label: name }))

/** Which households to look at; nothing changes before the button. */
export function FilterSheet({ open, filter, scheme, onClose, onFilter }: FilterSheetProps) {
  const { today } = useToday()
  const [shown, setShown] = useState(filter)
  const [draft, setDraft] = useState(filter)
  if (shown !== filter) {
    setShown(filter)
    setDraft(filter)
  }
  const change = (part: Partial<HouseholdFilter>) => setDraft({ ...draft, ...part })
  const month = today.slice(0, 7)
  const since = [
    { value: `${month}-01`, label: '这个月' },
    { value: `${shiftMonth(month, -2)}-01`, label: '三个月' },
    { value: `${shiftMonth(month, -5)}-01`, label: '半年' },
  ]
  return (
    <Sheet
      open={open}
      title="看哪些户"
      onClose={onClose}
      action={
        <Button
          id="apply-filter"
          onTap={() => {
            onFilter(draft)
            onClose()
          }}
        >
          看这些户
        </Button>
      }
    >
      <Section title="四访">
        <One
          id="target"
          label="四访"
          choices={namesOfAll(scheme?.targets)}
          value={draft.target}
          onChange={(target) => change({ target, tag: null })}
        />
      </Section>
      <Section title="多久没见到人">
        <One
          id="since"
          label="多久没见到人"
          choices={since}
          value={draft.notVisitedSince}
          onChange={(notVisitedSince) => change({ notVisitedSince })}
        />
      </Section>
      <Section title="标记" remark="和四访只选一样">
        <One
          id="tag"
          label="标记"
          choices={namesOfAll(scheme?.tags)}
          value={draft.tag}
          onChange={(tag) => change({ tag, target: null })}
        />
      </Section>
      <Section title="在不在">
        <One
          id="status"
          label="在不在"
          choices={statuses}
          value={draft.status}
          onChange={(status) => change({ status: status ?? 'living' })}
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
