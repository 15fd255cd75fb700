import { attachPhoto } from '../../../contracts/visits'
import type { Call } from '../call'
import type { Device } from '../device'
import type { ClientFailureCode } from '../../failure-codes'
import { asFailure, CallFailure } from '../failure'
import type { Problem } from '../outbox/record'
import { toTransportFailure } from '../transport/cloud-errors'
import type { Transport } from '../transport/transport'
import type { PhotoNote } from './photo'

export interface PhotoWay {
  device: Pick<Device, 'files' | 'network'>
  transport: Transport
  call: Call
  /** Notes the file id as soon as the file is in the store, so that it is not sent twice. */
  uploaded(note: PhotoNote): void
  progress(percent: number): void
}

export type PhotoOutcome =
  { state: 'arrived' } | { state: 'later' } | { state: 'offline' } | { state: 'problem'; problem: Problem }

/** Puts the file into the cloud's store, then tells the visit. Never throws. */
export async function uploadPhoto(note: PhotoNote, way: PhotoWay): Promise<PhotoOutcome> {
  try {
    const fileId = note.fileId ?? (await uploadFile(note, way))
    await way.call(attachPhoto, { visitId: note.visitId, photoId: note.id, fileId })
    return { state: 'arrived' }
  } catch (error) {
    return outcomeOf(asFailure(error))
  }
}

async function uploadFile(note: PhotoNote, { device, transport, uploaded, progress }: PhotoWay): Promise<string> {
  if (!device.network.isOnline()) throw new CallFailure('OFFLINE')
  const isThere = await device.files.sizeOf(note.path).then(
    (size) => size > 0,
    () => false,
  )
  if (!isThere) throw new CallFailure('PHOTO_LOST')
  const cloudPath = `visits/${note.visitId}/${note.id}.jpg`
  const fileId = await transport
    .upload({ cloudPath, path: note.path, onProgress: progress })
    .catch((error: unknown) => {
      throw new CallFailure(toTransportFailure(error).problem === 'offline' ? 'OFFLINE' : 'UNREACHABLE')
    })
  uploaded({ ...note, fileId })
  return fileId
}

const RETRIED: readonly ClientFailureCode[] = ['UNREACHABLE', 'UNEXPECTED', 'BUSY', 'UNKNOWN_ACTION', 'NOT_BOUND']

function outcomeOf({ code, details }: CallFailure): PhotoOutcome {
  if (code === 'OFFLINE') return { state: 'offline' }
  if (RETRIED.includes(code)) return { state: 'later' }
  return { state: 'problem', problem: { code, details } }
}
