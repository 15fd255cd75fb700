import { useState } from 'react'
import { Button } from '@/components/Button'
import { Field } from '@/components/Field'
import { Notice } from '@/components/Notice'
import { Sheet } from '@/components/Sheet'
import type { useKeptViews, VisitFilter } from '@/hooks/use-kept-views'
import { failureMessage } from '@/messages'

export interface KeepSheetProps {
  open: boolean
  /** A name to begin with. */
  suggestion: string
  filter: VisitFilter
  kept: ReturnType<typeof useKeptViews>
  onClose: () => void
}

const LONGEST = 12

/** Keeps the filter in force under a name. */
export function KeepSheet({ open, suggestion, filter, kept, onClose }: KeepSheetProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const name = typed ?? suggestion.slice(0, LONGEST)
  const save = async () => {
    if (!(await kept.keep(name.trim(), filter))) return
    setTyped(null)
    onClose()
  }
  return (
    <Sheet
      open={open}
      title="存下这个筛选"
      onClose={onClose}
      action={
        <Button
          id="save-view"
          busy={kept.busy && '正在存'}
          off={name.trim() === '' && '先起个名字'}
          onTap={() => void save()}
        >
          存下
        </Button>
      }
    >
      <Field
        id="view-name"
        label="叫什么，自己认得就行"
        value={name}
        maxLength={LONGEST}
        placeholder="比如：本月没人在家"
        onInput={setTyped}
      />
      {kept.failure && (
        <Notice tone="bad" inset fact={failureMessage[kept.failure.code].title}>
          {failureMessage[kept.failure.code].advice}
        </Notice>
      )}
    </Sheet>
  )
}
