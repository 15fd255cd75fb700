import { useEffect, useState } from 'react'
import type { Remarks } from '@/hooks/use-founding-review'
import { useKeptForm } from '@/hooks/use-kept-form'

export interface RemarksUse {
  remarks: Remarks
  isWriting: boolean
  begin(): void
  leave(): void
  /** The place whose sheet is open. */
  at: string | null
  open(place: string | null): void
  note(words: string): void
  noteAt(words: string): void
  /** Empty words are no remark. */
  given(): Remarks
  forget(): void
}

const none: Remarks = { note: '', notes: {} }

/** Remarks to papers that are to go back, kept while she writes them. */
export function useRemarks(caseId: string): RemarksUse {
  const { form, begin, change, forget } = useKeptForm<{ note: string; notes: Record<string, string> }>(
    `review/${caseId}`,
  )
  useEffect(() => begin({ note: '', notes: {} }), [begin])
  const [isWriting, setWriting] = useState(false)
  const [at, open] = useState<string | null>(null)
  const remarks = form ?? none
  return {
    ...{ remarks, isWriting, at, open },
    begin: () => setWriting(true),
    leave: () => setWriting(false),
    note: (note) => change({ note }),
    noteAt: (words) => {
      if (at === null) return
      const { [at]: _before, ...others } = remarks.notes
      change({ notes: words === '' ? others : { ...others, [at]: words } })
    },
    given: () => ({
      note: remarks.note,
      notes: Object.fromEntries(Object.entries(remarks.notes).filter(([, words]) => words.trim() !== '')),
    }),
    forget: () => {
      setWriting(false)
      change({ note: '', notes: {} })
      forget()
    },
  }
}
