import { givenAtOpening, givenByCount, vocabulary } from '../../../../contracts/founding/catalogue'
import {
  knownUpTo,
  labelOfColumn,
  labelOfPrintable,
  makingsOf,
  printableLists,
} from '../../../../contracts/founding/printable'

interface PrintableTag {
  /** As it is written into Word. */
  tag: string
  label: string
}

const everyWord: readonly string[] = [
  ...Object.keys(vocabulary.blanks),
  ...Object.keys(vocabulary.derived),
  ...givenAtOpening,
  ...givenByCount.executives.values,
  ...givenByCount.leaders.values,
]

/** What is known on every route of a paper at the step at which it is made. */
export function printableIn(document: string): { words: PrintableTag[]; lists: PrintableTag[] } {
  const known = makingsOf(document).map(({ route, step }) => knownUpTo(route, step.id))
  const words = everyWord.filter((id) => known.every(({ word }) => word(id)))
  const lists = Object.keys(printableLists).filter((id) => known.every(({ list }) => list(id)))
  return {
    words: words.map((id) => ({ tag: `{${id}}`, label: labelOfPrintable(id) })),
    lists: lists.map((id) => ({
      tag: `{#${id}} … {/${id}}`,
      label: `${labelOfPrintable(id)}，里面可以写：${columnsOf(id)}`,
    })),
  }
}

const columnsOf = (list: string): string =>
  ['index', ...(printableLists[list] ?? [])].map((column) => `{${column}} ${labelOfColumn(list, column)}`).join('、')
