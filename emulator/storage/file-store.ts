import { createHash, randomUUID } from 'node:crypto'
import { type ReadStream, createReadStream } from 'node:fs'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { CloudError } from '../database'

export interface FileInfo {
  size: number
  /** OPENID of the uploader; files that functions upload have none. */
  owner?: string
}

/**
 * Uploaded files on disk. A path becomes <hash>-<name>: cloud paths may hold what file systems cannot (long names,
 * a file and a folder of one name), and the tail lets a person find her picture. A file appears by an atomic rename
 * after its bytes are on disk, so a killed emulator leaves whole files only.
 */
export class FileStore {
  private constructor(private readonly folder: string) {}

  static async open(folder: string): Promise<FileStore> {
    await rm(join(folder, 'incoming'), { recursive: true, force: true })
    await mkdir(join(folder, 'incoming'), { recursive: true })
    return new FileStore(folder)
  }

  /** Stores a stream of at most `limit` bytes under `path` and answers how many there were. */
  async write(path: string, content: AsyncIterable<Buffer>, limit: number, owner?: string): Promise<number> {
    const incoming = join(this.folder, 'incoming', randomUUID())
    try {
      const size = await writeThrough(incoming, content, limit)
      const place = this.#place(path)
      await mkdir(dirname(place), { recursive: true })
      await this.#writeOwner(place, owner)
      await rename(incoming, place)
      return size
    } finally {
      await rm(incoming, { force: true })
    }
  }

  async info(path: string): Promise<FileInfo | undefined> {
    const place = this.#place(path)
    const stats = await stat(place).catch(() => undefined)
    if (!stats) return undefined
    const owner = await readFile(`${place}.owner`, 'utf8').catch(() => undefined)
    return { size: stats.size, owner }
  }

  read(path: string): ReadStream {
    return createReadStream(this.#place(path))
  }

  /** True when there was such a file. */
  async remove(path: string): Promise<boolean> {
    const place = this.#place(path)
    const existed = (await this.info(path)) !== undefined
    await rm(place, { force: true })
    await rm(`${place}.owner`, { force: true })
    return existed
  }

  async #writeOwner(place: string, owner: string | undefined): Promise<void> {
    if (owner === undefined) return rm(`${place}.owner`, { force: true })
    const incoming = join(this.folder, 'incoming', randomUUID())
    await writeThrough(incoming, [Buffer.from(owner)], Infinity)
    await rename(incoming, `${place}.owner`)
  }

  #place(path: string): string {
    const hash = createHash('sha256').update(path).digest('hex')
    const readable = basename(path)
      .replace(/[^\p{L}\p{N}._-]/gu, '_')
      .slice(-48)
    return join(this.folder, hash.slice(0, 2), `${hash.slice(2, 34)}-${readable}`)
  }
}

async function writeThrough(
  file: string,
  content: AsyncIterable<Buffer> | Iterable<Buffer>,
  limit: number,
): Promise<number> {
  const handle = await open(file, 'wx')
  try {
    let size = 0
    for await (const chunk of content) {
      size += chunk.length
      if (size > limit) throw new CloudError('STORAGE_REQUEST_FAIL', `The file is larger than ${limit} bytes`)
      await handle.write(chunk)
    }
    await handle.datasync()
    return size
  } finally {
    await handle.close()
  }
}
