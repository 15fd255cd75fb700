import { amendPost } from '../../contracts/posts'
import { fingerprint } from '../shared/fingerprint'
import { handle, nothingWritten, written } from '../shared/handle'
import { termOrderOf } from '../shared/staff-document'
import { setEach } from '../shared/store'
import { heldBy } from './held-by'
import { StaffRepository } from './repository'
import { entryAfter, termIsBackwards } from './rules'
import { toStaffMember } from './staff-member'

export const amendPostHandler = handle(amendPost, async ({ input, actor, now, store, fail }) => {
  const { id, kind, on, note, ...term } = input.amendment
  const repository = new StaffRepository(store, actor.scope)
  const [staff] = await repository.getManyForUpdate([input.staffId])
  if (!staff) return fail('NOT_FOUND')
  const changes = staff.changes ?? []
  const print = fingerprint(input)
  const earlier = changes.find((change) => change.id === id)
  if (earlier) return earlier.fingerprint === print ? nothingWritten({ staff: toStaffMember(staff) }) : fail('CONFLICT')
  if (staff.left) return fail('LEFT_ALREADY')
  if (termIsBackwards(term)) return fail('TERM_ENDS_BEFORE_IT_BEGINS')

  const change = { id, kind, on, note, at: now.toISOString(), before: heldBy(staff), fingerprint: print }
  const after = {
    ...term,
    ...entryAfter(kind),
    termOrder: termOrderOf({ ...term, _id: staff._id }),
    changes: [...changes, change],
  }
  await repository.update(staff, setEach(after))
  return written(
    { staff: toStaffMember({ ...staff, ...after }) },
    { action: `staff.${kind}`, subject: staff._id, place: staff.place },
  )
})
