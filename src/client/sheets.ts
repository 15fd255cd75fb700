import { templatePath } from '../../contracts/founding-templates'
import { uploadPath } from '../../contracts/sheets'
import type { Device } from './device'
import { CallFailure } from './failure'
import type { Author } from './outbox/new-record'
import { toTransportFailure } from './transport/cloud-errors'
import type { Transport } from './transport/transport'
import type { UlidMaker } from './ulid'

interface Options {
  device: Pick<Device, 'network'>
  transport: Transport
  ids: UlidMaker
  author(): Author | null
}

/** 0–100. */
type Progress = (percent: number) => void

/** Office files go to the cloud as files of their own: a call is too small for them. All answer the file's id and throw `CallFailure`. */
export interface Sheets {
  upload(path: string, progress: Progress): Promise<string>
  /** For a founding case, whose contact person may have no post. */
  uploadFor(caseId: string, path: string, progress: Progress): Promise<string>
  /** A Word file. */
  uploadTemplate(path: string, progress: Progress): Promise<string>
}

export function createSheets({ device, transport, ids, author }: Options): Sheets {
  const send = async (pathOf: (id: string) => string, path: string, onProgress: Progress): Promise<string> => {
    if (!device.network.isOnline()) throw new CallFailure('OFFLINE')
    const cloudPath = pathOf(await ids.next())
    return transport.upload({ cloudPath, path, onProgress }).catch((error: unknown) => {
      throw new CallFailure(toTransportFailure(error).problem === 'offline' ? 'OFFLINE' : 'UNREACHABLE')
    })
  }
  const mine = (): string => {
    const by = author()
    if (!by) throw new CallFailure('NOT_BOUND')
    return by.staffId
  }
  return {
    upload: async (path, progress) => send(uploadPath.bind(null, mine()), path, progress),
    uploadFor: (caseId, path, progress) => send(uploadPath.bind(null, caseId), path, progress),
    uploadTemplate: async (path, progress) => send(templatePath.bind(null, mine()), path, progress),
  }
}
