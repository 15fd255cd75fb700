import { shippedTexts, type FoundingTexts } from '../../contracts/founding/texts'
import { Collections } from '../shared/collections'
import { OpenRepository } from '../shared/open-repository'
import { cityOf } from '../shared/place'
import { setEach } from '../shared/store'

interface TextsDocument extends FoundingTexts {
  /** `<city>:<version>`, and `<city>:current` for those in force. */
  _id: string
}

const idOf = (place: string, version: number | 'current'): string => `${cityOf(place)}:${version}`

/** No scope: whoever founds something reads the answers of its city; only the city’s own staff change them. */
export class TextsRepository extends OpenRepository<TextsDocument> {
  protected readonly collection = Collections.foundingTexts

  async current(place: string): Promise<FoundingTexts> {
    const stored = await this.get(idOf(place, 'current'))
    if (!stored) return shippedTexts
    const { version, questions, settings } = stored
    return { version, questions, settings }
  }

  /** The new version, and the mark of what is in force. */
  async publish(place: string, texts: FoundingTexts): Promise<void> {
    await this.insert([{ ...texts, _id: idOf(place, texts.version) }])
    if (texts.version === 1) return this.insert([{ ...texts, _id: idOf(place, 'current') }])
    await this.store.update(this.collection, idOf(place, 'current'), setEach(texts))
  }
}
