import InspectModule from 'docxtemplater/js/inspect-module.js'
import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import { openTemplate } from './fill-template'
import type { Tags } from './word-rules'

/** Read from the template itself. Throws `BrokenTemplate`. */
export function tagsOf(template: Buffer): Tags {
  openTemplate(template)
  const inspect = new InspectModule()
  new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true, modules: [inspect] })
  const found = inspect.getAllTags() as Record<string, Record<string, object>>
  const tags: Tags = { words: [], lists: {} }
  for (const [name, inner] of Object.entries(found)) {
    const cells = Object.keys(inner)
    if (cells.length > 0) tags.lists[name] = cells
    else tags.words.push(name)
  }
  return tags
}
