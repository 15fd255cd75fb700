import type { Office } from './contests'

/** Numbers as she types them; empty: not yet. */
export interface TypedVotes {
  for: string
  against: string
  abstained: string
}

export interface TypedHead {
  present: string
  issued: string
  returned: string
  valid: string
  void: string
}

export interface TypedRound {
  head: TypedHead
  /** By candidate. */
  votes: Readonly<Record<string, TypedVotes>>
  writeIns: readonly { name: string; for: string }[]
}

/** The counting sheet of a case, kept at each key. */
export interface CountForm {
  heldOn: string
  rounds: Readonly<Partial<Record<Office, readonly TypedRound[]>>>
  /** Put up besides those of the roster. */
  added: Readonly<Partial<Record<Office, readonly string[]>>>
}

export const noVotes: TypedVotes = { for: '', against: '', abstained: '' }
export const noRound: TypedRound = {
  head: { present: '', issued: '', returned: '', valid: '', void: '' },
  votes: {},
  writeIns: [],
}

export const typedRound = ({ rounds }: CountForm, office: Office, index: number): TypedRound =>
  rounds[office]?.[index] ?? noRound

/** The form with one round changed; rounds before it that were never typed in stay empty. */
export function withRound(
  form: CountForm,
  office: Office,
  index: number,
  round: TypedRound,
): Pick<CountForm, 'rounds'> {
  const before = form.rounds[office] ?? []
  const length = Math.max(before.length, index + 1)
  const rounds = Array.from({ length }, (_, at) => (at === index ? round : (before[at] ?? noRound)))
  return { rounds: { ...form.rounds, [office]: rounds } }
}

/** Undefined while nothing, or no number, is there. */
export const numberOf = (typed: string): number | undefined => (/^\d{1,6}$/.test(typed) ? Number(typed) : undefined)
