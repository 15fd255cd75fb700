import PizZip from 'pizzip'
import { TEMPLATE_MOST_BYTES } from '../../../contracts/founding-templates'
import { Failure } from '../../shared/failure'
import { platform } from '../../shared/platform'
import { assertUnpacksSmall } from '../../shared/sheets/unpacked'
import { BrokenTemplate, fillTemplate } from '../word/fill-template'
import { tagsOf } from '../word/tags'
import type { Tags, TemplateFault } from '../word/word-rules'
import { strayTags, textsOf, wordsAround } from '../word/where'
import { problemsOf } from './template-check-rules'

/** The bytes of an upload, when they are a Word file. Raises `FILE_GONE`, `TEMPLATE_TOO_BIG`, `TEMPLATE_UNREADABLE`. */
export async function uploadedTemplate(fileId: string, staffId: string): Promise<Buffer> {
  if (fileId.split('/').at(-2) !== staffId) throw new Failure('FILE_GONE')
  const bytes = await platform.download(fileId, TEMPLATE_MOST_BYTES)
  if (bytes === 'gone') throw new Failure('FILE_GONE')
  if (bytes === 'too big') throw new Failure('TEMPLATE_TOO_BIG')
  assertIsWord(bytes)
  return bytes
}

function assertIsWord(bytes: Buffer): void {
  try {
    assertUnpacksSmall(bytes)
  } catch (error) {
    const isBomb = error instanceof Failure && error.code === 'SHEET_TOO_BIG'
    throw new Failure(isBomb ? 'TEMPLATE_TOO_BIG' : 'TEMPLATE_UNREADABLE')
  }
  if (!hasText(bytes)) throw new Failure('TEMPLATE_UNREADABLE')
}

function hasText(bytes: Buffer): boolean {
  try {
    return new PizZip(bytes).file('word/document.xml') !== null
  } catch {
    return false
  }
}

/** What a Word file asks for, or what is wrong with it as a template of this paper. */
export function readTemplate(document: string, file: Buffer): { tags: Tags } | { problems: TemplateFault[] } {
  const texts = textsOf(file)
  const stray = strayTags(texts)
  if (stray.length > 0) return { problems: stray }
  try {
    const tags = tagsOf(file)
    fillTemplate(file, { words: {}, lists: {} })
    const problems = problemsOf(document, tags, (tag) => wordsAround(texts, tag))
    return problems.length > 0 ? { problems } : { tags }
  } catch (error) {
    if (!(error instanceof BrokenTemplate)) throw error
    return {
      problems: error.faults.map((fault) => ({ ...fault, where: wordsAround(texts, fault.tag) || fault.where })),
    }
  }
}
