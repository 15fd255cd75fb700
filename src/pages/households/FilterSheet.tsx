import { useState } from 'react'
import { Button } from '@/components/Button'
import { ChoiceChips } from '@/components/ChoiceChips'
import { Section } from '@/components/Section'
import { Sheet } from '@/components/Sheet'
import type { OwnFilter } from '@/hooks/use-households'
import { householdStatusName } from '@/messages'
import type { VisitScheme } from '../../../contracts/visit-scheme'

export interface FilterSheetProps {
  open: boolean
  filter: OwnFilter
  scheme: VisitScheme | null
  onClose: () => void
  onFilter: (filter: OwnFilter) => void
}

const statuses = (['living', 'movedAway', 'closed'] as const).map((value) => ({
  value,
  label: householdStatusName[value],
}))

const choicesOf = (entries: readonly { code: string; name: string }[] | undefined) =>
  (entries ?? []).map(({ code, name }) => ({ value: code, label: name }))

/** Which of her households to look at; works without signal. */
export function FilterSheet({ open, filter, scheme, onClose, onFilter }: FilterSheetProps) {
  const [shown, setShown] = useState(filter)
  const [draft, setDraft] = useState(filter)
  if (shown !== filter) {
    setShown(filter)
    setDraft(filter)
  }
  const change = (part: Partial<OwnFilter>) => setDraft({ ...draft, ...part })
  return (
    <Sheet
      open={open}
      title="看哪些户"
      onClose={onClose}
      action={
        <Button
          id="apply-filter"
          off={draft.statuses.length === 0 && '“在不在”至少选一样'}
          onTap={() => {
            onFilter(draft)
            onClose()
          }}
        >
          看这些户
        </Button>
      }
    >
      <Section title="四访" remark="不选就都看">
        <ChoiceChips
          id="target"
          label="四访"
          multiple
          choices={choicesOf(scheme?.targets)}
          chosen={draft.targets}
          onChange={(targets) => change({ targets })}
        />
      </Section>
      <Section title="标记" remark="不选就都看">
        <ChoiceChips
          id="tag"
          label="标记"
          multiple
          choices={choicesOf(scheme?.tags)}
          chosen={draft.tags}
          onChange={(tags) => change({ tags })}
        />
      </Section>
      <Section title="在不在">
        <ChoiceChips
          id="status"
          label="在不在"
          multiple
          choices={statuses}
          chosen={draft.statuses.filter((status) => status !== 'merged')}
          onChange={(chosen) => change({ statuses: chosen })}
        />
      </Section>
    </Sheet>
  )
}
