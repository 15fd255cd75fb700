import { placeholdersIn } from '../../../contracts/founding/progress'
import type { Part, TemplateSource } from '../templates/part'
import type { Tags } from '../word/word-rules'

/** What a shipped template asks for, told from its words; the same as its Word file tells (tested). */
export function tagsOfSource(source: TemplateSource): Tags {
  const words = new Set<string>()
  const lists: Record<string, string[]> = {}
  for (const part of source) {
    if ('list' in part) lists[part.list] = part.columns.flatMap(([, cell]) => placeholdersIn(cell))
    else if ('each' in part) lists[part.each] = part.parts.flatMap((inner) => wordsIn(inner).flatMap(placeholdersIn))
    else
      wordsIn(part)
        .flatMap(placeholdersIn)
        .forEach((word) => words.add(word))
  }
  return {
    words: [...words],
    lists: Object.fromEntries(Object.entries(lists).map(([id, cells]) => [id, [...new Set(cells)]])),
  }
}

function wordsIn(part: Part): string[] {
  if ('list' in part) return part.columns.map(([, cell]) => cell)
  if ('each' in part) return part.parts.flatMap(wordsIn)
  if ('form' in part) return part.form.flat()
  if ('end' in part) return [...part.end]
  return Object.values(part)
}
