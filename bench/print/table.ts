import type { Chapter, Figure } from '../figure'
import { alignedLines, type Cell, type Paint } from './columns'
import { gridRows } from './grid'
import { numberText } from './number-text'

/** One table a chapter; what is over its budget or not as it should be is painted. */
export const tableOf = (chapters: readonly Chapter[], paint: Paint): string =>
  chapters.map((chapter) => chapterText(chapter, paint)).join('\n\n')

/** The same figures by name. */
export const jsonOf = (chapters: readonly Chapter[]): string =>
  JSON.stringify(
    Object.fromEntries(
      chapters.flatMap(({ figures }) => figures.map(({ name, at: _at, ...figure }) => [name, figure] as const)),
    ),
  )

function chapterText({ title, figures }: Chapter, paint: Paint): string {
  const inGrid = figures.filter(({ at }) => at !== undefined)
  const listed = figures.filter(({ at }) => at === undefined)
  const lines = [...alignedLines(gridRows(inGrid), paint), ...alignedLines(listed.map(listRow), paint)]
  return [title, ...lines.map((line) => `  ${line}`)].join('\n')
}

function listRow({ name, value, unit, budget, ok, beside }: Figure): Cell[] {
  const wrong = ok === false
  return [
    { text: name, wrong },
    { text: numberText(value), wrong, right: true },
    { text: unit },
    { text: budget === undefined ? '' : `≤ ${numberText(budget)}`, right: true },
    { text: ok === undefined ? '' : ok ? 'ok' : 'OVER', wrong },
    { text: beside ?? '' },
  ]
}
