import { addMonths } from '../../../../contracts/calendar'
import type { StaffMember } from '../../../../contracts/units'
import type { Amendment, AmendmentKind } from '@/hooks/use-member'
import { isTermBackwards } from '../parts/term'

/** A change as the form holds it: the reason may still be open. */
export interface AmendForm extends Omit<Amendment, 'kind' | 'note'> {
  kind: AmendmentKind | null
  note: string
}

type Held = Pick<StaffMember, 'post' | 'termFrom' | 'termTo'>
type Term = Pick<Held, 'termFrom' | 'termTo'>

export const newAmendForm = (id: string, today: string, { post, termFrom, termTo }: Held): AmendForm => ({
  ...{ id, kind: null, on: today, note: '', post, termFrom, termTo },
})

const monthsOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))

/** The term that begins with an election on a day, as long as the one before. */
export const nextTerm = ({ termFrom, termTo }: Term, on: string): Term => ({
  termFrom: on,
  termTo: addMonths(on, Math.max(1, monthsOf(termTo) - monthsOf(termFrom))),
})

type Decided = Pick<AmendForm, 'kind' | 'on'>

const suggested = ({ kind, on }: Decided, held: Held): Term => (kind === 'reelected' ? nextTerm(held, on) : held)

/** With another reason or day; a term nobody touched follows it. */
export function withDecision(form: AmendForm, decided: Decided, held: Held): Partial<AmendForm> {
  const before = suggested(form, held)
  if (form.termFrom !== before.termFrom || form.termTo !== before.termTo) return decided
  const { termFrom, termTo } = suggested(decided, held)
  return { ...decided, termFrom, termTo }
}

/** What keeps it from being saved, in the words of the button; false when nothing does. */
export function whyNotAmend(form: AmendForm, held: Held): string | false {
  if (form.kind === null) return '还差：为什么改'
  if (isTermBackwards(form.termFrom, form.termTo)) return '任期先后不对'
  const isSame = form.post === held.post && form.termFrom === held.termFrom && form.termTo === held.termTo
  return isSame && '职务和任期都还没改'
}

/** Null while the reason is open. */
export function amendmentOf({ kind, note, ...form }: AmendForm): Amendment | null {
  return kind && { ...form, kind, note: note.trim() === '' ? null : note }
}
