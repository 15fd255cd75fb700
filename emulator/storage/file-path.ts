import { CloudError } from '../database'
import { limits } from '../limits'

/** Where the emulator's files claim to be; a fileID is this and the path. */
const BUCKET = 'cloud://local.emulator/'

export const toFileId = (path: string): string => `${BUCKET}${path}`

/** The path in a fileID; undefined when it is of another bucket or none at all. */
export function fromFileId(fileId: unknown): string | undefined {
  if (typeof fileId !== 'string' || !fileId.startsWith(BUCKET)) return undefined
  return fileId.slice(BUCKET.length)
}

/** Checks a cloudPath by the cloud's naming rules: not empty, no '/' at the ends, no empty or dotted steps, 850 bytes. */
export function checkFilePath(path: unknown): string {
  if (typeof path !== 'string' || path === '') throw refuse('it is empty')
  if (Buffer.byteLength(path) > limits.filePathBytes) throw refuse(`it is longer than ${limits.filePathBytes} bytes`)
  if (/[\p{Cc}\\]/u.test(path)) throw refuse('it has control characters or backslashes')
  if (path.split('/').some((step) => step === '' || step === '.' || step === '..')) {
    throw refuse("it starts or ends with '/' or has an empty or dotted step")
  }
  return path
}

function refuse(why: string): CloudError {
  return new CloudError('STORAGE_REQUEST_FAIL', `Invalid cloudPath: ${why}`)
}
