import type { StaffDocument } from '../actor'
import type { AuditLine } from '../audit'
import type { Store } from '../store'
import type { JobDocument } from './job-repository'
import { MovingRepository, staffMoving, unitBelongings } from './moving-repository'
import { relocated, type Route } from './relocation-rules'

const MOST = 40

/** The next few posts, units, grids and papers of a unit that moves; nothing when all are there. */
export async function moveBelongings(store: Store, job: JobDocument): Promise<AuditLine[]> {
  const posts = await moveStaff(store, job)
  if (posts.length > 0) return posts
  for (const collection of unitBelongings) {
    const repository = new MovingRepository(store, collection)
    const left = await repository.at(job.from, MOST)
    for (const document of left)
      await repository.move(document, relocated(document.place, job), parentOf(document, job))
    if (left.length > 0) return left.map(({ _id, place }) => lineOf(_id, relocated(place, job)))
  }
  return []
}

/** Until the job is done they see both places, so that no record is out of their sight on its way. */
async function moveStaff(store: Store, job: JobDocument): Promise<AuditLine[]> {
  const repository = staffMoving(store)
  const left = await repository.at(job.from, MOST)
  for (const staff of left)
    await repository.move(staff, relocated(staff.place, job), { grids: gridsOf(staff, job), movedFrom: staff.place })
  return left.map(({ _id, place }) => lineOf(_id, relocated(place, job)))
}

/** When all records are there, the old place is nothing to them any more. */
export async function forgetOldPlace(store: Store, job: JobDocument): Promise<AuditLine[]> {
  const repository = staffMoving(store)
  const left = await repository.seeingBoth(job.to, MOST)
  for (const staff of left) await repository.move(staff, staff.place, { grids: gridsOf(staff, job), movedFrom: null })
  return left.map(({ _id, place }) => lineOf(_id, place))
}

/** The unit itself changes its parent; those below it keep theirs. */
const parentOf = ({ _id }: { _id: string }, { unit }: JobDocument): object =>
  unit?.id === _id ? { parentId: unit.parentId } : {}

const gridsOf = ({ grids }: StaffDocument, route: Route) =>
  grids.map((grid) => ({ ...grid, place: relocated(grid.place, route) }))

const lineOf = (subject: string, place: string): AuditLine => ({ action: 'record.moved', subject, place })
