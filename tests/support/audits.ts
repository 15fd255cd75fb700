import type { TestEmulator } from './emulator'

export type StoredDocument = Record<string, unknown>

/** Documents as an auditor at the cloud's console would read them. */
export async function storedDocuments(
  emulator: TestEmulator,
  collection: string,
  query: object,
): Promise<StoredDocument[]> {
  const body = {
    action: 'database.getDocument',
    collectionName: collection,
    queryType: 'WHERE',
    query: JSON.stringify(query),
    limit: 1000,
  }
  const answer = (await emulator.send('POST', '/admin', { body: JSON.stringify(body) })).json() as {
    data: { list: string[] }
  }
  return answer.data.list.map((document) => JSON.parse(document) as StoredDocument)
}

/** What the log says about a record. */
export const auditLines = (emulator: TestEmulator, subject: string): Promise<StoredDocument[]> =>
  storedDocuments(emulator, 'audits', { subject })
