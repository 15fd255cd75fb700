import PizZip from 'pizzip'
import { type ReadParagraph, styleNames, type StyleName } from './word-rules'

const PARAGRAPH = /<w:p[ >][\s\S]*?<\/w:p>|<\/?w:tbl>|<w:tr[ >]/g

/** The text of a .docx, paragraph by paragraph, as somebody who opens it reads it. */
export const readDocument = (file: Buffer): ReadParagraph[] =>
  paragraphsOf(new PizZip(file).file('word/document.xml')?.asText() ?? '')

/** The same of one part of a .docx. */
export function paragraphsOf(xml: string): ReadParagraph[] {
  const paragraphs: ReadParagraph[] = []
  let [depth, row] = [0, 0]
  for (const [found] of xml.matchAll(PARAGRAPH)) {
    if (found === '<w:tbl>') depth++
    else if (found === '</w:tbl>') depth--
    else if (found.startsWith('<w:tr')) row++
    else paragraphs.push({ style: styleOf(found), text: textOf(found), row: depth > 0 ? row : null })
  }
  return paragraphs
}

const styleOf = (xml: string): StyleName | null => {
  const named = /<w:pStyle w:val="([^"]+)"/.exec(xml)?.[1]
  return styleNames.find((name) => name === named) ?? null
}

const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
    .map(([, text]) => (text === undefined ? '\n' : unescaped(text)))
    .join('')

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' }

const unescaped = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => entities[entity] ?? entity)
