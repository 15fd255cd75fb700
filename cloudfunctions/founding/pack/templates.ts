import { TEMPLATE_MOST_BYTES } from '../../../contracts/founding-templates'
import { cityOf } from '../../shared/place'
import { platform } from '../../shared/platform'
import type { Store } from '../../shared/store'
import { templateSources } from '../templates'
import { buildTemplate } from '../word/build-template'
import type { Tags } from '../word/word-rules'
import { TemplateRepository, type TemplateDocument } from '../template-repository'
import { tagsOfSource } from './template-tags'

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
