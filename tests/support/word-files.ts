import PizZip from 'pizzip'
import { buildTemplate } from '../../cloudfunctions/founding/word/build-template'
import { readDocument } from '../../cloudfunctions/founding/word/read-document'
import type { TestEmulator } from './emulator'
import { ulid } from './ids'

/** A Word file of plain paragraphs, as an office program would save it. */
export const wordFile = (...paragraphs: string[]): Promise<Buffer> =>
  buildTemplate(paragraphs.map((text) => ({ text })))

/** A Word file with something big in it that packs into nothing. */
export async function swollenWordFile(bytes: number): Promise<Buffer> {
  const zip = new PizZip(await wordFile('{unitName}'))
  zip.file('word/media/image1.bmp', Buffer.alloc(bytes))
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' })
}

/** The same Word file with other words in it. */
export function reworded(file: Buffer, from: string, to: string): Buffer {
  const zip = new PizZip(file)
  const xml = zip.file('word/document.xml')?.asText() ?? ''
  if (!xml.includes(from)) throw new Error(`the file does not say ${from}`)
  zip.file('word/document.xml', xml.replace(from, to))
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' })
}

export const wordsOf = (file: Buffer): string =>
  readDocument(file)
    .map(({ text }) => text)
    .join('\n')

/** Puts a template where the screen of this person would. */
export const uploadTemplate = (
  emulator: TestEmulator,
  { openid, staffId }: { openid: string; staffId: string },
  content: Buffer,
): Promise<string> => emulator.upload(openid, `templates/${staffId}/${ulid()}.docx`, content)

export const fetchedFile = async (emulator: TestEmulator, url: string): Promise<Buffer> =>
  Buffer.from((await emulator.send('GET', url)).body)
