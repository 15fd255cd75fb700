import { Collections } from './collections'
import { fingerprint } from './fingerprint'
import { OpenRepository } from './open-repository'
import { platform } from './platform'
import { DuplicateKey, TransactionalStore } from './store'

/** Long enough to mend an uploaded roster, or to fetch an export again. */
const KEPT_DAYS = 7
const DAY_MS = 86_400_000

interface TemporaryFile {
  _id: string
  fileId: string
  expiresAt: string
}

/** No scope: nobody asks for them but the clock, and a file's name tells nothing. */
export class TemporaryFiles extends OpenRepository<TemporaryFile> {
  protected readonly collection = Collections.temporaryFiles

  /** Until it is too old. The first word counts: a file that is read again does not stay longer. */
  async keep(fileId: string, from: number): Promise<void> {
    const _id = fingerprint(fileId)
    if (await this.get(_id)) return
    await this.insert([{ _id, fileId, expiresAt: new Date(from + KEPT_DAYS * DAY_MS).toISOString() }])
  }

  /** The oldest first. */
  expired(at: string, limit: number): Promise<TemporaryFile[]> {
    const where = { expiresAt: { below: at } }
    return this.store.find<TemporaryFile>(this.collection, { where, order: [['expiresAt', 'asc']], limit })
  }

  async forget(files: readonly TemporaryFile[]): Promise<void> {
    for (const { _id } of files) await this.store.remove(this.collection, _id)
  }
}

/** Puts a file into the cloud's store for some days; answers its id. */
export async function storedForDays(cloudPath: string, content: Buffer): Promise<string> {
  const fileId = await platform.upload(cloudPath, content)
  await keptForDays(fileId)
  return fileId
}

/** A file that a phone put there goes as well. In a transaction of its own: the file is there, whatever becomes of the call. */
export async function keptForDays(fileId: string): Promise<void> {
  const store = new TransactionalStore()
  await remember(store, fileId).catch(async (error: unknown) => {
    await store.abandon()
    if (!(error instanceof DuplicateKey)) throw error
  })
}

async function remember(store: TransactionalStore, fileId: string): Promise<void> {
  await new TemporaryFiles(store).keep(fileId, Date.now())
  await store.commit()
}
