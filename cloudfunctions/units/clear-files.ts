import { platform } from '../shared/platform'
import { TransactionalStore } from '../shared/store'
import { TemporaryFiles } from '../shared/temporary-files'
import { inTransaction } from '../shared/transaction'

/** The cloud deletes 50 files in a call; as many rows fit a transaction. */
const AT_ONCE = 50
/** Well within the function's own timeout. */
const LONGEST_MS = 10_000

/** The timer's work: uploads and exports that are too old go, the file before what is known of it. */
export async function clearFiles(now: Date): Promise<void> {
  while (Date.now() < now.getTime() + LONGEST_MS) {
    const files = await new TemporaryFiles(new TransactionalStore()).expired(now.toISOString(), AT_ONCE)
    if (files.length === 0) return
    await platform.deleteFiles(files.map(({ fileId }) => fileId))
    await inTransaction((store) => new TemporaryFiles(store).forget(files))
  }
}
