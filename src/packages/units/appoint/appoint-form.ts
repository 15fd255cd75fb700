import type { StaffRecord } from '@/hooks/use-appointing'
import type { Entry, Post } from '../../../../contracts/units'
import { isPhone } from '../parts/phone'
import { isTermBackwards } from '../parts/term'

/** An appointment as the form holds it: anything may still be empty. */
export interface AppointForm {
  id: string
  name: string
  phone: string
  post: Post | null
  entry: Entry | null
  termFrom: string | null
  termTo: string | null
  /** Invented, as whoever registers her is. */
  demo: boolean
}

export const newAppointForm = (id: string, demo: boolean): AppointForm => ({
  ...{ id, name: '', phone: '', post: null, entry: null, termFrom: null, termTo: null, demo },
})

/** What is still to fill in, in the order of the form. */
export function missingInAppointment({ name, phone, post, entry, termFrom, termTo }: AppointForm): string[] {
  const missing: (string | false)[] = [
    name.trim() === '' && '姓名',
    !isPhone(phone) && '11 位手机号',
    post === null && '职务',
    entry === null && '怎么上任的',
    (termFrom === null || termTo === null || isTermBackwards(termFrom, termTo)) && '任期',
  ]
  return missing.filter((what) => what !== false)
}

/** Null while something is missing. */
export function recordOfAppointment(form: AppointForm, unitId: string): StaffRecord | null {
  const { id, name, phone, post, entry, termFrom, termTo, demo } = form
  if (missingInAppointment(form).length > 0 || !post || !entry || !termFrom || !termTo) return null
  return { id, unitId, name, phone, post, entry, termFrom, termTo, demo }
}
