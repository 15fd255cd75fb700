import { attachPhoto } from '../../contracts/visits'
import { handle, nothingWritten, written } from '../shared/handle'
import { scopeToWrite } from '../shared/scope'
import { VisitsMade } from './late-repository'
import { VisitRepository } from './repository'

export const attachPhotoHandler = handle(attachPhoto, async ({ input, actor, now, store, fail }) => {
  const [inScope] = await new VisitRepository(store, actor.scope).getManyForUpdate([input.visitId])
  const visit = inScope ?? (await new VisitsMade(store).forUpdate(actor.staffId, input.visitId))
  if (!visit) return fail('NOT_FOUND')
  if (!visit.photos.includes(input.photoId)) return fail('PHOTO_UNKNOWN')
  const storedAt = now.toISOString()
  if (visit.files[input.photoId] === input.fileId) return nothingWritten({ storedAt })
  const visits = new VisitRepository(store, scopeToWrite(actor.scope, [visit]))
  await visits.update(visit, { files: { set: { ...visit.files, [input.photoId]: input.fileId } } })
  return written({ storedAt }, { action: 'visit.photoAttached', subject: visit._id, place: visit.place })
})
