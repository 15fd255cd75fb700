import { tagsOfSource } from '../../../cloudfunctions/founding/pack/template-tags'
import { templateSources } from '../../../cloudfunctions/founding/templates'
import { buildTemplate } from '../../../cloudfunctions/founding/word/build-template'
import { BrokenTemplate, fillTemplate } from '../../../cloudfunctions/founding/word/fill-template'
import { readDocument } from '../../../cloudfunctions/founding/word/read-document'
import { tagsOf } from '../../../cloudfunctions/founding/word/tags'
import { catalogue, givenAtOpening, givenByCount, vocabulary } from '../../../contracts/founding/catalogue'
import { placeholdersIn } from '../../../contracts/founding/progress'
import type { RouteId } from '../../../contracts/founding/route'

const { blanks, derived, rosters } = vocabulary
const papers = Object.entries(templateSources)
const lists: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(Object.entries(rosters).map(([id, { columns }]) => [id, columns.map(({ key }) => key)])),
  leaderCandidates: rosters.candidates?.columns.map(({ key }) => key) ?? [],
  voters: ['name', 'department'],
  ...givenByCount.executives.lists,
  ...givenByCount.leaders.lists,
}
const counted: readonly string[] = [...givenByCount.executives.values, ...givenByCount.leaders.values]
const isWord = (id: string): boolean =>
  id in blanks || id in derived || counted.includes(id) || givenAtOpening.some((given) => given === id)

test('every paper of the catalogue has a template, and every template is a paper', () => {
  expect(Object.keys(templateSources).sort()).toEqual(Object.keys(catalogue.documents).sort())
})

/** What a route asks, follows or counts up to a step. */
function knownUpTo(routeId: RouteId, stepId: string): (id: string) => boolean {
  const { steps } = catalogue.routes[routeId]
  const until = steps.slice(0, steps.findIndex(({ id }) => id === stepId) + 1)
  const asked = new Set<string>(until.flatMap(({ sentences }) => sentences.flatMap(({ text }) => placeholdersIn(text))))
  until.flatMap(({ rosters: of = [] }) => of).forEach(({ id }) => asked.add(`${id}.count`))
  until.forEach(({ count }) => count && givenByCount[count].values.forEach((id) => asked.add(id)))
  givenAtOpening.forEach((id) => asked.add(id))
  const isKnown = (id: string): boolean => asked.has(id) || (derived[id]?.from.every(isKnown) ?? false)
  return isKnown
}

describe.each(papers)('%s', (id, source) => {
  const tags = tagsOfSource(source)

  test('names only what exists', () => {
    expect(tags.words.filter((word) => !isWord(word))).toEqual([])
    expect(Object.keys(tags.lists).filter((list) => !(list in lists))).toEqual([])
    for (const [list, cells] of Object.entries(tags.lists)) {
      expect([list, cells.filter((cell) => cell !== 'index' && !lists[list]?.includes(cell) && !isWord(cell))]).toEqual(
        [list, []],
      )
    }
  })

  test('prints nothing that is not asked before it, on any of its routes', () => {
    for (const routeId of catalogue.documents[id]?.routes ?? []) {
      for (const { id: stepId, documents } of catalogue.routes[routeId].steps) {
        if (!documents.includes(id)) continue
        const isKnown = knownUpTo(routeId, stepId)
        expect([routeId, stepId, tags.words.filter((word) => !isKnown(word))]).toEqual([routeId, stepId, []])
      }
    }
  })

  test('is a Word file that asks for the same', async () => {
    const inWord = tagsOf(await buildTemplate(source))
    expect(inWord.words.sort()).toEqual([...tags.words].sort())
    expect(Object.keys(inWord.lists).sort()).toEqual(Object.keys(tags.lists).sort())
    for (const [list, cells] of Object.entries(tags.lists))
      expect(inWord.lists[list]?.sort()).toEqual([...cells].sort())
  })
})

describe('what somebody wrote into a blank', () => {
  const source = [{ text: '{unitName}' }, { list: 'women', columns: [['姓名', '{name}']] as const }]

  test.each([
    ['markup', '<w:p/>&amp;<script>'],
    ['template signs', '{#women}{name}{/women}{{x}}'],
    ['rare characters', '𠮷𩸽㐀'],
    ['quotation marks', `"'“”`],
    ['60 characters', '聊'.repeat(60)],
  ])('%s stands in the document as it is', async (_, text) => {
    const file = fillTemplate(await buildTemplate(source), {
      words: { unitName: text },
      lists: { women: [{ name: text }] },
    })
    const read = readDocument(file).map((paragraph) => paragraph.text)
    expect(read.filter((paragraph) => paragraph === text)).toHaveLength(2)
  })

  test('lines stay lines', async () => {
    const file = fillTemplate(await buildTemplate([{ text: '{basis}' }]), { words: { basis: '一\n二' }, lists: {} })
    expect(readDocument(file)[0]?.text).toBe('一\n二')
  })
})

describe('a template that cannot be filled', () => {
  test.each([
    ['a tag without an end', '{unitName', /没有收尾/],
    ['a tag without a beginning', 'unitName}', /前面没有/],
    ['a list without an end', '{#women}', /没有对应的结尾/],
    ['a list without a beginning', '{/women}', /没有对应的开头/],
  ])('%s is named with its fault', async (_, text, problem) => {
    const broken = await buildTemplate([{ text }])
    expect(() => tagsOf(broken)).toThrow(BrokenTemplate)
    try {
      tagsOf(broken)
    } catch (error) {
      expect((error as BrokenTemplate).faults.map((fault) => fault.problem).join()).toMatch(problem)
    }
  })

  test('a file that is no Word file', () => {
    expect(() => tagsOf(Buffer.from('not a zip'))).toThrow(BrokenTemplate)
  })
})
