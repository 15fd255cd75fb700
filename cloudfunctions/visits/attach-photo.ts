import { attachPhoto } from '../../contracts/visits'
import { handle, nothingWritten, written } from '../shared/handle'
import { VisitRepository } from './repository'

export const attachPhotoHandler = handle(attachPhoto, async ({ input, actor, now, store, fail }) => {
  const visits = new VisitRepository(store, actor.scope)
  const [visit] = await visits.getManyForUpdate([input.visitId])
  if (!visit) return fail('NOT_FOUND')
  if (!visit.photos.includes(input.photoId)) return fail('PHOTO_UNKNOWN')
  const storedAt = now.toISOString()
  if (visit.files[input.photoId] === input.fileId) return nothingWritten({ storedAt })
  await visits.update(visit, { files: { set: { ...visit.files, [input.photoId]: input.fileId } } })
  return written({ storedAt }, { action: 'visit.photoAttached', subject: visit._id, place: visit.place })
})
