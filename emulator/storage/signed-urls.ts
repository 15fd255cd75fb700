import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CloudError } from '../database'

export type Purpose = 'download' | 'upload'

const KEY_FILE = 'signing-key'

/**
 * Addresses of files that work for a while. The path in them is for people; `id` is the path of truth, because the SDK
 * runs encodeURI over an address that may already be encoded.
 */
export class SignedUrls {
  readonly #key: Buffer

  /** The key lies beside the files, so that addresses survive a restart. */
  constructor(
    folder: string,
    private readonly address: () => string,
    private readonly now: () => number = Date.now,
  ) {
    this.#key = signingKey(folder)
  }

  /** An address below `prefix` ('/files/' or '/cos/'), not percent-encoded, good for `seconds`. */
  create(prefix: string, path: string, purpose: Purpose, seconds: number): string {
    const readable = path.replace(/[%?#]/g, '_')
    const id = Buffer.from(path).toString('base64url')
    const expires = Math.floor(this.now() / 1000) + seconds
    return `${this.address()}${prefix}${readable}?id=${id}&t=${expires}&sign=${this.#sign(purpose, id, expires)}`
  }

  /** The path that a request's address stands for; throws when it is not signed for this purpose or too old. */
  verify(url: URL, purpose: Purpose): string {
    const id = url.searchParams.get('id') ?? ''
    const expires = Number(url.searchParams.get('t'))
    const given = Buffer.from(url.searchParams.get('sign') ?? '')
    const expected = Buffer.from(this.#sign(purpose, id, expires))
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
      throw new CloudError('STORAGE_SIGN_PARAM_INVALID', 'The address is not signed: files are private')
    }
    if (expires * 1000 < this.now()) throw new CloudError('STORAGE_SIGN_PARAM_INVALID', 'The address has expired')
    return Buffer.from(id, 'base64url').toString('utf8')
  }

  #sign(purpose: Purpose, id: string, expires: number): string {
    return createHmac('sha256', this.#key).update(`${purpose}\n${id}\n${expires}`).digest('base64url')
  }
}

function signingKey(folder: string): Buffer {
  const file = join(folder, KEY_FILE)
  try {
    writeFileSync(file, randomBytes(32), { flag: 'wx' })
  } catch {
    return readFileSync(file)
  }
  return readFileSync(file)
}
