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

/** Spreadsheets go to the cloud as files of their own: a call is too small for them. */
export interface Sheets {
  /** Answers the file's id. `progress`: 0–100. Throws `CallFailure`. */
  upload(path: string, progress: (percent: number) => void): Promise<string>
}

export const createSheets = ({ device, transport, ids, author }: Options): Sheets => ({
  async upload(path, onProgress) {
    const by = author()
    if (!by) throw new CallFailure('NOT_BOUND')
    if (!device.network.isOnline()) throw new CallFailure('OFFLINE')
    const cloudPath = uploadPath(by.staffId, await ids.next())
    return transport.upload({ cloudPath, path, onProgress }).catch((error: unknown) => {
      throw new CallFailure(toTransportFailure(error).problem === 'offline' ? 'OFFLINE' : 'UNREACHABLE')
    })
  },
})
