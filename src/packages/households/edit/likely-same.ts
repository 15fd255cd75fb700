import { alikeIn, isWorthALook, keysOf, type Likeness } from '../../../../contracts/household-keys'
import type { Household } from '../../../../contracts/households'
import type { HouseholdForm } from './household-form'

export interface LikelySame<Entry> {
  household: Entry
  alike: Likeness[]
}

type Known = Pick<Household, 'id' | 'place' | 'address' | 'headName' | 'adults' | 'status'>

/**
 * Households of her grid that may be the one she is writing, by the rules of the federation; what she said is another
 * one is left out. Pure.
 */
export function likelySame<Entry extends Known>(
  form: Pick<HouseholdForm, 'id' | 'headId' | 'members' | 'address' | 'notSame'>,
  households: readonly Entry[],
): LikelySame<Entry>[] {
  const head = form.members.find(({ id }) => id === form.headId)
  if (!head || head.name.trim() === '') return []
  const written = { ...form, members: [{ ...head, phone: head.phone === '' ? null : head.phone }] }
  return households
    .filter(({ id, status }) => id !== form.id && status !== 'merged' && !form.notSame?.includes(id))
    .map((household) => ({ household, alike: alikeIn(keysOf(written, household.place), keysOfKnown(household)) }))
    .filter(({ household, alike }) => isWorthALook(alike, household.place, household.place))
}

/** The head is told by name: the phone does not keep who it is. */
function keysOfKnown({ adults, headName, address, place }: Known) {
  const head = adults.find(({ name }) => name === headName)
  const unknown = { id: '', name: headName, phone: null, birthMonth: null }
  return keysOf({ headId: head?.id ?? '', members: [head ?? unknown], address }, place)
}
