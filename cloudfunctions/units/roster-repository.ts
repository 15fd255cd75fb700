import type { StaffDocument } from '../shared/actor'
import { isWithin } from '../shared/place'
import { Units, type UnitDocument } from '../shared/unit-document'
import { StaffRepository } from './repository'

/** Of names, ids or numbers asked for at once: several units may share a name, and an answer has 1,000 at most. */
const AT_ONCE = 200
const MOST_FOUND = 1000

export class UnitsOfRoster extends Units {
  /** Open units at a place or below it that go by one of these names. */
  async named(place: string, names: readonly string[]): Promise<UnitDocument[]> {
    const found = await inPortions(names, (portion) =>
      this.select(place, { where: { name: { in: portion }, validTo: null }, limit: MOST_FOUND }),
    )
    return found.flat()
  }

  /** Open units at a place or below it that have one of these codes. */
  async coded(place: string, codes: readonly string[]): Promise<UnitDocument[]> {
    const found = await inPortions(codes, (portion) => this.getMany(portion))
    return found.flat().filter((unit) => isWithin(unit.place, place) && !unit.validTo)
  }

  /** Names by id, whoever asks: what the divisions above one’s own are called is no secret. */
  async namesOf(ids: readonly string[]): Promise<Map<string, string>> {
    const found = await inPortions(ids, (portion) =>
      this.store.find<UnitDocument>(this.collection, {
        where: { _id: { in: portion } },
        fields: ['name'],
        limit: portion.length,
      }),
    )
    return new Map(found.flat().map(({ _id, name }) => [_id, name]))
  }
}

export class StaffOfRoster extends StaffRepository {
  /** Who holds these numbers: the person where the asker may see her, else that somebody does. */
  async holdersOf(phones: readonly string[]): Promise<Map<string, StaffDocument | 'elsewhere'>> {
    const portions = await inPortions(phones, (portion) => this.phonesTaken(portion))
    const ids = new Map(portions.flatMap((portion) => [...portion]))
    const known = await inPortions([...ids.values()], (portion) => this.getMany(portion))
    const visible = new Map(known.flat().map((staff) => [staff._id, staff]))
    return new Map(Array.from(ids, ([phone, id]) => [phone, visible.get(id) ?? 'elsewhere']))
  }
}

async function inPortions<Value>(
  all: readonly string[],
  ask: (portion: readonly string[]) => Promise<Value>,
): Promise<Value[]> {
  const distinct = [...new Set(all)]
  const portions: string[][] = []
  for (let from = 0; from < distinct.length; from += AT_ONCE) portions.push(distinct.slice(from, from + AT_ONCE))
  return Promise.all(portions.map(ask))
}
