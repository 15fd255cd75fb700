import PizZip from 'pizzip'
import { paragraphsOf } from './read-document'

/** The text, and what stands above and below each page. */
const TEXTS = /^word\/(document|header\d*|footer\d*)\.xml$/
const AROUND = 12
const SIGNS = /[@^-]/

/** Every paragraph of a Word file, as it reads. */
export function textsOf(file: Buffer): string[] {
  const zip = new PizZip(file)
  return Object.keys(zip.files)
    .filter((name) => TEXTS.test(name))
    .flatMap((name) => paragraphsOf(zip.file(name)?.asText() ?? '').map(({ text }) => text))
}

/** The words round a tag, for whoever looks for it in Word; empty where it stands nowhere in one piece. */
export function wordsAround(texts: readonly string[], tag: string): string {
  if (tag === '') return ''
  for (const text of texts) {
    const at =
      new RegExp(`\\{[#/^]?\\s*${escaped(tag)}\\s*\\}?`).exec(text) ?? new RegExp(`${escaped(tag)}\\}`).exec(text)
    if (at) return cut(text, at.index, at.index + at[0].length)
  }
  return ''
}

function cut(text: string, from: number, to: number): string {
  const [start, end] = [Math.max(0, from - AROUND), Math.min(text.length, to + AROUND)]
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`
}

/** Ways of writing a blank that are no blanks here: raw markup, conditions, brackets of full width. */
export function strayTags(texts: readonly string[]): { tag: string; problem: string; where: string }[] {
  return texts.flatMap((text) => [
    ...[...text.matchAll(/\{([@^-][^}]*)\}/g)].map((match) => ({
      tag: match[1] ?? '',
      problem: `空里不能写“${SIGNS.exec(match[0])?.[0] ?? ''}”，只写名字`,
      where: cut(text, match.index, match.index + match[0].length),
    })),
    ...[...text.matchAll(/｛\s*([#/]?[a-zA-Z]+)\s*[｝}]/g)].map((match) => ({
      tag: match[1] ?? '',
      problem: '花括号是全角的，请换成英文的 { }',
      where: cut(text, match.index, match.index + match[0].length),
    })),
  ])
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
