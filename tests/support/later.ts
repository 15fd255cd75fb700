import type { TestEmulator } from './emulator'

/** Makes the last look of a job due, as if a minute had passed. */
export async function letAMinutePass(emulator: TestEmulator, jobId: string): Promise<void> {
  const body = {
    action: 'database.modifyDocument',
    collectionName: 'jobs',
    queryType: 'WHERE',
    multi: true,
    merge: true,
    upsert: false,
    query: JSON.stringify({ _id: jobId }),
    data: JSON.stringify({ $set: { checkFrom: '2026-01-01T00:00:00.000Z' } }),
  }
  await emulator.send('POST', '/admin', { body: JSON.stringify(body) })
}
