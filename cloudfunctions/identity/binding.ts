import type { Person } from '../../contracts/identity'
import type { Actor, StaffDocument } from '../shared/actor'
import type { AuditLine } from '../shared/audit'
import type { Store } from '../shared/store'
import { personOf } from './person'
import { BindingRepository, StaffDirectory } from './repository'

export type BindingRefusal = 'ALREADY_BOUND' | 'STAFF_BOUND_ELSEWHERE'

interface Binding {
  store: Store
  openid: string
  actor: Actor | null
  now: Date
}

/** Ties the WeChat user to the staff record. Bound to the same record already: nothing happens, the answer is the same. */
export async function bind(
  { store, openid, actor, now }: Binding,
  found: StaffDocument,
): Promise<BindingRefusal | { person: Person; audit: AuditLine | null }> {
  if (actor) return actor.staffId === found._id ? { person: personOf(found), audit: null } : 'ALREADY_BOUND'
  const directory = new StaffDirectory(store)
  const staff = (await directory.forUpdate(found._id)) ?? found
  if (staff.openid) return 'STAFF_BOUND_ELSEWHERE'
  await new BindingRepository(store).insert([{ _id: openid, staffId: staff._id, since: now.toISOString() }])
  await directory.setOpenid(staff, openid)
  return { person: personOf(staff), audit: { action: 'staff.bound', subject: staff._id, place: staff.place } }
}
