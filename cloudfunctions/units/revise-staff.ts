import { ymdOf } from '../../contracts/calendar'
import { reviseStaff, type Revision } from '../../contracts/posts'
import type { PostChange, StaffDocument } from '../shared/actor'
import { fingerprint } from '../shared/fingerprint'
import { handle, nothingWritten, written, type Call } from '../shared/handle'
import { setEach } from '../shared/store'
import { heldBy } from './held-by'
import { gridsKeptBy, StaffRepository } from './repository'
import { phoneTailOf } from './rules'
import { toStaffMember } from './staff-member'

type Asked = Call<typeof reviseStaff>

export const reviseStaffHandler = handle(reviseStaff, async (call) => {
  const { input, actor, now, store, fail } = call
  const { id, name, phone } = input.revision
  const repository = new StaffRepository(store, actor.scope)
  const [staff] = await repository.getManyForUpdate([input.staffId])
  if (!staff) return fail('NOT_FOUND')
  const unchanged = () => nothingWritten({ staff: toStaffMember(staff) })
  const print = fingerprint(input)
  const earlier = staff.changes?.find((change) => change.id === id)
  if (earlier) return earlier.fingerprint === print ? unchanged() : fail('CONFLICT')
  if (staff.left) return fail('LEFT_ALREADY')
  const after = { name: name ?? staff.name, phone: phone ?? staff.phone }
  if (after.name === staff.name && after.phone === staff.phone) return unchanged()
  if (after.phone !== staff.phone && (await repository.phonesTaken([after.phone])).size > 0) return fail('PHONE_TAKEN')

  const change: PostChange = {
    ...{ id, kind: 'corrected', on: ymdOf(now.getTime()), note: null, at: now.toISOString(), fingerprint: print },
    before: { ...heldBy(staff), ...revisedOf(staff, after) },
  }
  const revised = { ...after, changes: [...(staff.changes ?? []), change] }
  await repository.update(staff, setEach(revised))
  if (after.name !== staff.name) await renameKeeper(call, staff, after.name)
  return written(
    { staff: toStaffMember({ ...staff, ...revised }) },
    { action: 'staff.revised', subject: staff._id, place: staff.place },
  )
})

/** What was wrong, as her history keeps it: of a number the last digits. */
const revisedOf = (staff: StaffDocument, after: Required<Pick<Revision, 'name' | 'phone'>>) => ({
  ...(after.name !== staff.name && { name: staff.name }),
  ...(after.phone !== staff.phone && { phoneTail: phoneTailOf(staff.phone) }),
})

/** Each grid names its keeper. */
async function renameKeeper({ store }: Asked, staff: StaffDocument, name: string): Promise<void> {
  const repository = gridsKeptBy(store, staff)
  const grids = await repository.getManyForUpdate(staff.grids.map(({ id }) => id))
  const hers = grids.filter(({ keeper }) => keeper?.id === staff._id)
  for (const grid of hers) await repository.update(grid, { keeper: { set: { id: staff._id, name } } })
}
