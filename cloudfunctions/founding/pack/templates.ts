import { TEMPLATE_MOST_BYTES } from '../../../contracts/founding-templates'
import { cityOf } from '../../shared/place'
import { Collections } from '../../shared/collections'
import { OpenRepository } from '../../shared/open-repository'
import { platform } from '../../shared/platform'
import { setEach, type Store } from '../../shared/store'
import { templateSources } from '../templates'
import { buildTemplate } from '../word/build-template'
import type { Tags } from '../word/tags'
import { tagsOfSource } from './template-tags'

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

/** What the shipped template of a paper prints. */
export const shippedTags = (paper: string): Tags => tagsOfSource(templateSources[paper] ?? [])

/** The templates in force at a place. */
export class Templates {
  private constructor(private readonly own: ReadonlyMap<string, TemplateDocument>) {}

  static async at(store: Store, place: string): Promise<Templates> {
    const own = await new TemplateRepository(store).ofCity(cityOf(place))
    return new Templates(new Map(own.map((template) => [template.paper, template])))
  }

  /** What a template prints. A paper without one prints nothing. */
  tags(paper: string): Tags {
    return this.own.get(paper)?.tags ?? shippedTags(paper)
  }

  /** Its Word file; null when a city's file is gone from the store. */
  async file(paper: string): Promise<Buffer | null> {
    const own = this.own.get(paper)
    if (!own) return shipped(paper)
    const file = await platform.download(own.fileId, TEMPLATE_MOST_BYTES)
    return file instanceof Buffer ? file : null
  }
}

const built = new Map<string, Promise<Buffer>>()

/** The shipped template as a Word file, made once an instance. */
export function shipped(paper: string): Promise<Buffer> {
  const ready = built.get(paper) ?? buildTemplate(templateSources[paper] ?? [])
  built.set(paper, ready)
  return ready
}
