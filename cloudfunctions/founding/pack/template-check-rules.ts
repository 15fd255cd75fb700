import {
  isPrintableWord,
  knownUpTo,
  labelOfColumn,
  labelOfPrintable,
  makingsOf,
  printableLists,
  stepOfKnowing,
} from '../../../contracts/founding/printable'
import type { TemplateFault } from '../word/word-rules'
import type { Tags } from '../word/word-rules'

interface Asked {
  kind: 'word' | 'list'
  id: string
}

/** What a template asks for that its paper cannot be made with. `whereIs`: the words round a tag. */
export function problemsOf(document: string, tags: Tags, whereIs: (tag: string) => string): TemplateFault[] {
  const unknown = unknownIn(tags)
  const told = new Set(unknown.map(({ tag }) => tag))
  const early = asksOf(tags)
    .filter(({ id }) => !told.has(id))
    .flatMap((asked) => tooEarly(document, asked))
  return [...unknown, ...early].map((fault) => ({ ...fault, where: whereIs(fault.tag) }))
}

type Named = Pick<TemplateFault, 'tag' | 'problem'>

function unknownIn({ words, lists }: Tags): Named[] {
  const badWords = words
    .filter((word) => !isPrintableWord(word))
    .map((tag) => ({ tag, problem: tag in printableLists ? asWord(tag) : `没有叫“${tag}”的空` }))
  const badLists = Object.keys(lists)
    .filter((list) => !(list in printableLists))
    .map((tag) => ({ tag, problem: `没有叫“${tag}”的名单` }))
  const badCells = Object.entries(lists)
    .filter(([list]) => list in printableLists)
    .flatMap(([list, cells]) =>
      cells.filter((cell) => !isCell(list, cell) && !isPrintableWord(cell)).map((tag) => ({ list, tag })),
    )
    .map(({ list, tag }) => ({ tag, problem: `“${labelOfPrintable(list)}”里没有叫“${tag}”的一栏` }))
  return [...badWords, ...badLists, ...badCells]
}

const asWord = (tag: string): string => `“${labelOfPrintable(tag)}”是名单，要写成 {#${tag}}…{/${tag}}，中间放它的栏目`

const isCell = (list: string, cell: string): boolean =>
  cell === 'index' || (printableLists[list]?.includes(cell) ?? false)

/** Words, also those between the cells of a list, and lists. */
const asksOf = ({ words, lists }: Tags): Asked[] => [
  ...words.map((id): Asked => ({ kind: 'word', id })),
  ...Object.keys(lists).map((id): Asked => ({ kind: 'list', id })),
  ...Object.entries(lists).flatMap(([list, cells]) =>
    cells.filter((cell) => list in printableLists && !isCell(list, cell)).map((id): Asked => ({ kind: 'word', id })),
  ),
]

/** On the first of its routes where it comes too late, or never. */
function tooEarly(document: string, { kind, id }: Asked): Named[] {
  const making = makingsOf(document).find(({ route, step }) => !knownUpTo(route, step.id)[kind](id))
  if (!making) return []
  const later = stepOfKnowing(making.route, id, kind)
  const when = later ? `到“${later.title}”这一步才有` : '在这条路上从来不问'
  return [{ tag: id, problem: `“${labelOfPrintable(id)}”${when}，这份文书在“${making.step.title}”就要用` }]
}

/** What was printed before and is not any more, by what it is called. */
export function unusedSince(before: Tags, now: Tags): string[] {
  const there = new Set(printedIn(now).map(({ key }) => key))
  const gone = printedIn(before).filter(({ key }) => !there.has(key))
  return [...new Set(gone.map(({ label }) => label))]
}

const printedIn = ({ words, lists }: Tags): { key: string; label: string }[] => [
  ...words.map((word) => ({ key: word, label: labelOfPrintable(word) })),
  ...Object.entries(lists).flatMap(([list, cells]) =>
    cells.map((cell) => ({
      key: `${list}.${cell}`,
      label: isCell(list, cell) ? `${labelOfPrintable(list)}：${labelOfColumn(list, cell)}` : labelOfPrintable(cell),
    })),
  ),
]
