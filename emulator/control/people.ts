import type { Database } from '../database'

/** Someone whom the person switcher can be. */
export interface Person {
  openid: string
  name: string
  role: string
  place: string
  demo: boolean
}

export type PeopleProvider = (database: Database) => Promise<Person[]>

/** People of the collection `staff` that are bound to a WeChat user; none while there is no such collection. */
export const staffPeople: PeopleProvider = async (database) => {
  const query = JSON.stringify({ openid: { $exists: true } })
  const request = { action: 'database.getDocument', collectionName: 'staff', queryType: 'WHERE', query, limit: 1000 }
  try {
    const { answer } = await database.handle(request)
    const { list } = answer['data'] as { list: string[] }
    return list.map((text) => toPerson(JSON.parse(text) as Record<string, unknown>))
  } catch {
    return []
  }
}

function toPerson({ openid, name, role, unitName, demo }: Record<string, unknown>): Person {
  return {
    openid: String(openid),
    name: String(name),
    role: String(role),
    place: String(unitName ?? ''),
    demo: demo === true,
  }
}
