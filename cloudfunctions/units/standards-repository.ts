import { defaultStandards, type Standards } from '../../contracts/staffing'
import { Collections } from '../shared/collections'
import { OpenRepository } from '../shared/open-repository'
import { cityOf } from '../shared/place'
import { setEach } from '../shared/store'

interface StandardsDocument extends Standards {
  /** `<city>:<version>`, and `<city>:current` for those in force. */
  _id: string
}

const idOf = (place: string, version: number | 'current'): string => `${cityOf(place)}:${version}`

/** No scope: everybody of a city works by its standards. */
export class StandardsRepository extends OpenRepository<StandardsDocument> {
  protected readonly collection = Collections.standards

  async current(place: string): Promise<Standards> {
    const stored = await this.get(idOf(place, 'current'))
    if (!stored) return defaultStandards
    const { version, source, levels } = stored
    return { version, source, levels }
  }

  /** The new version, and the mark of what is in force. */
  async publish(place: string, standards: Standards): Promise<void> {
    await this.insert([{ ...standards, _id: idOf(place, standards.version) }])
    if (standards.version === 1) return this.insert([{ ...standards, _id: idOf(place, 'current') }])
    await this.store.update(this.collection, idOf(place, 'current'), setEach(standards))
  }
}
