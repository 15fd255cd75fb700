import { Collections } from '../shared/collections'
import { OpenRepository } from '../shared/open-repository'
import { setEach } from '../shared/store'
import type { Tags } from './word/word-rules'

/** A template that a city put in place of the shipped one. */
export interface TemplateDocument {
  /** `<city>:<paper>`. */
  _id: string
  city: string
  paper: string
  version: number
  fileId: string
  tags: Tags
  publishedAt: string
  by: string
  /** Of the uploads that became a version, so that one sent again is done once. */
  uploads: { id: string; fingerprint: string }[]
}

/** More kinds of papers than there are. */
const MOST_PAPERS = 200

/** No scope: a city's templates are for every case in it; only its own staff change them. */
export class TemplateRepository extends OpenRepository<TemplateDocument> {
  protected readonly collection = Collections.foundingTemplates

  ofCity(city: string): Promise<TemplateDocument[]> {
    return this.store.find<TemplateDocument>(this.collection, { where: { city }, limit: MOST_PAPERS })
  }

  async forUpdate(id: string): Promise<TemplateDocument | null> {
    const [found = null] = await this.store.getForUpdate<TemplateDocument>(this.collection, [id])
    return found
  }

  async replace(id: string, changes: Partial<TemplateDocument>): Promise<void> {
    await this.store.update(this.collection, id, setEach(changes))
  }
}

export const templateKey = (city: string, paper: string): string => `${city}:${paper}`
