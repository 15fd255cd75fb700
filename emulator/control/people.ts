import { roleOf, type StaffDocument } from '../../cloudfunctions/shared/actor'
import type { Role } from '../../contracts/roles'
import type { Database } from '../database'
import { cities } from '../seed/cities'
import { castOf, type Cast } from '../seed/plan/cast'

/** Someone whom the person switcher can be. */
export interface Person {
  openid: string
  name: string
  role: Role
  /** Her unit: 堂邑镇妇联. */
  place: string
  /** To group by: 聊城市; empty for a city that the seed does not know. */
  city: string
  /** One of the fixed names that tests, pictures and the README speak of. */
  cast: boolean
  demo: boolean
}

export type PeopleProvider = (database: Database) => Promise<Person[]>

type Staff = Pick<StaffDocument, 'openid' | 'name' | 'post' | 'level' | 'unitName' | 'place' | 'demo'>

/**
 * People of the collection `staff` that are bound to a WeChat user, city by city and the cast first in each; none while
 * there is no such collection.
 */
export const staffPeople: PeopleProvider = async (database) => {
  // Of all types only a string is greater than a string: null, the mark of the unbound, is left out.
  const query = JSON.stringify({ openid: { $gt: '' } })
  const request = { action: 'database.getDocument', collectionName: 'staff', queryType: 'WHERE', query, limit: 1000 }
  try {
    const { answer } = await database.handle(request)
    const { list } = answer['data'] as { list: string[] }
    return list.map((text) => toPerson(JSON.parse(text) as Staff)).sort(byCityAndCast)
  } catch {
    return []
  }
}

const toPerson = (staff: Staff): Person => ({
  openid: staff.openid ?? '',
  name: staff.name,
  role: roleOf(staff),
  place: staff.unitName,
  city: cityName(staff.place),
  cast: castOrder.has(staff.openid ?? ''),
  demo: staff.demo,
})

const cityName = (place: string): string =>
  cities.find(({ division }) => `${place}/`.startsWith(`${division.code}/`))?.division.name ?? ''

/** From the door to the city: the order in which a record travels. */
const orderOf = ({ keepers, shownGrid, villageChair, townOfficer, countyOfficer, cityOfficer }: Cast): string[] => {
  const { [shownGrid]: shown, ...others } = keepers
  const people = [shown, villageChair, townOfficer, countyOfficer, cityOfficer, ...Object.values(others)]
  return people.flatMap((person) => (person ? [person.openid] : []))
}

const castOrder = new Map(
  cities
    .flatMap(({ defaultTown }) => castOf(defaultTown) ?? [])
    .flatMap(orderOf)
    .map((openid, index) => [openid, index]),
)

const cityOrder = cities.map(({ division }) => division.name)
const orderOfCity = ({ city }: Person): number =>
  cityOrder.includes(city) ? cityOrder.indexOf(city) : cityOrder.length
const orderInCast = ({ openid }: Person): number => castOrder.get(openid) ?? castOrder.size

const byCityAndCast = (one: Person, other: Person): number =>
  orderOfCity(one) - orderOfCity(other) ||
  orderInCast(one) - orderInCast(other) ||
  one.place.localeCompare(other.place, 'zh') ||
  one.name.localeCompare(other.name, 'zh')
