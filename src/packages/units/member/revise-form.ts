import type { StaffMember } from '../../../../contracts/units'
import type { Revision } from '@/hooks/use-member'
import { isPhone } from '../parts/phone'

/** A correction as the form holds it: an empty number stays as it is. */
export interface ReviseForm {
  id: string
  name: string
  phone: string
}

type Named = Pick<StaffMember, 'name'>

export const newReviseForm = (id: string, { name }: Named): ReviseForm => ({ id, name, phone: '' })

/** What keeps it from being saved, in the words of the button; false when nothing does. */
export function whyNotRevise({ name, phone }: ReviseForm, held: Named): string | false {
  if (name.trim() === '') return '还差：姓名'
  if (phone !== '' && !isPhone(phone)) return '手机号要 11 位'
  return name.trim() === held.name && phone === '' && '姓名和手机都还没改'
}

/** What differs from what is held. */
export const revisionOf = ({ id, name, phone }: ReviseForm, held: Named): Revision => ({
  id,
  ...(name.trim() !== held.name && { name: name.trim() }),
  ...(phone !== '' && { phone }),
})
