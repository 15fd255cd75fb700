import type { VisitScheme } from '../../contracts/visit-scheme'
import { Collections } from './collections'
import { OpenRepository } from './open-repository'
import { cityOf } from './place'
import { setting } from './store'

export interface SchemeDocument extends VisitScheme {
  /** `<city>:<version>`, and `<city>:current` for the one in force. */
  _id: string
  city: string
}

const idOf = (city: string, version: number | 'current'): string => `${city}:${version}`

/** Published versions never change, so each instance reads a version once. */
const published = new Map<string, VisitScheme>()

/** No scope: everybody of a city works by its scheme. */
export class SchemeRepository extends OpenRepository<SchemeDocument> {
  protected readonly collection = Collections.schemes

  current(place: string): Promise<SchemeDocument | null> {
    return this.get(idOf(cityOf(place), 'current'))
  }

  async version(place: string, version: number): Promise<VisitScheme | null> {
    const id = idOf(cityOf(place), version)
    const known = published.get(id) ?? (await this.get(id))
    if (known) published.set(id, known)
    return known
  }

  /** The new version, and the mark of what is in force. */
  async publish(city: string, scheme: VisitScheme, isFirst: boolean): Promise<void> {
    await this.insert([{ ...scheme, _id: idOf(city, scheme.version), city }])
    const inForce = { ...scheme, _id: idOf(city, 'current'), city }
    if (isFirst) return this.insert([inForce])
    const { _id, ...fields } = inForce
    return this.store.update(this.collection, _id, setting(fields))
  }
}
