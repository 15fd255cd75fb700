import type { Collection, Fields, SdkDatabase } from './sdk'

/** Puts `documents` into an emptied collection. */
export async function fill(database: SdkDatabase, name: string, documents: Fields[]): Promise<Collection> {
  const collection = database.collection(name)
  const { command } = database
  await collection.where({ _id: command.exists(true) }).remove()
  if (documents.length > 0) await collection.add({ data: documents })
  return collection
}

/** One document as it is now, without its _id. */
export async function contentOf(collection: Collection, id: string): Promise<Fields> {
  const { _id: _, ...content } = (await collection.doc(id).get()).data
  return content
}
