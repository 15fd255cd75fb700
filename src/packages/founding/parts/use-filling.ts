import { useEffect, useState } from 'react'
import type { CallFailure } from '@/hooks/failure'
import { useKeptForm } from '@/hooks/use-kept-form'
import { openPage, routes } from '@/routes'
import type { BlankValue } from '../../../../contracts/founding/blank'
import { vocabulary } from '../../../../contracts/founding/catalogue'
import type { StepState } from '../../../../contracts/founding/progress'
import { draftOf } from './draft'
import type { CaseUse } from './use-case'

export interface FillingUse {
  /** The blank whose sheet is open. */
  at: string | null
  busy: boolean
  failure: CallFailure | null
  /** A blank opens its sheet, a roster its page. */
  open(id: string): void
  close(): void
  draftAt(id: string): string
  type(id: string, draft: string): void
  fill(id: string, value: BlankValue): Promise<void>
  empty(id: string): Promise<void>
  /** Stays empty; on to the next. */
  skip(id: string): void
  /** In spite of what the federation has. */
  insist(id: string, value: BlankValue | null): Promise<void>
  giveUp(id: string): void
  hasNext(id: string): boolean
}

/** What a step still wants of her: open blanks and rosters, and those to look at again, in the order they stand. */
export const wantedBy = ({ asked, open, toConfirm }: StepState): string[] =>
  asked.filter((id) => open.includes(id) || toConfirm.includes(id))

/** The filling of a step's blanks, one sheet after the other. `walks`: goes on to what is next. */
export function useFilling(
  caseId: string,
  { seen, progress, fill, giveUp }: CaseUse,
  state: StepState | null,
  walks = true,
): FillingUse {
  const [at, setAt] = useState<string | null>(null)
  const { form, begin, change } = useKeptForm<{ typed: Record<string, string> }>(`founding/${caseId}`)
  useEffect(() => begin({ typed: {} }), [begin])
  const typed = form?.typed ?? {}

  const nextTo = (id: string): string | null => {
    if (!state || !walks) return null
    const wanted = wantedBy(state).filter((other) => other !== id)
    const place = state.asked.indexOf(id)
    return wanted.find((other) => state.asked.indexOf(other) > place) ?? wanted[0] ?? null
  }
  const open = (id: string) => {
    if (id in vocabulary.rosters) openPage(routes.foundingRoster(caseId, id))
    else setAt(id)
  }
  const goOn = (id: string) => {
    const next = nextTo(id)
    if (next === null || next in vocabulary.rosters) setAt(null)
    if (next !== null) open(next)
  }
  const write = async (id: string, value: BlankValue | null) => {
    const blank = vocabulary.blanks[id]
    if (!blank) return
    const isStored = await fill.run({ blank: id, value, inViewOf: blank.inViewOf ?? [], label: blank.label })
    if (!isStored) return
    const { [id]: _written, ...others } = typed
    change({ typed: others })
    goOn(id)
  }
  return {
    ...{ at, open, busy: fill.busy, failure: fill.failure, hasNext: (id) => nextTo(id) !== null },
    close: () => setAt(null),
    draftAt: (id) => typed[id] ?? draftOf(seen?.found.answers[id]?.value ?? progress?.values[id]),
    type: (id, draft) => change({ typed: { ...typed, [id]: draft } }),
    fill: write,
    empty: (id) => write(id, null),
    skip: goOn,
    insist: write,
    giveUp: (id) => {
      giveUp(id)
      setAt(null)
    },
  }
}
