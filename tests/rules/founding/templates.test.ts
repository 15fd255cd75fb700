import { problemsOf, unusedSince } from '../../../cloudfunctions/founding/pack/template-check-rules'
import { tagsOfSource } from '../../../cloudfunctions/founding/pack/template-tags'
import { templateSources } from '../../../cloudfunctions/founding/templates'
import { buildTemplate } from '../../../cloudfunctions/founding/word/build-template'
import { BrokenTemplate, fillTemplate } from '../../../cloudfunctions/founding/word/fill-template'
import { readDocument } from '../../../cloudfunctions/founding/word/read-document'
import { tagsOf } from '../../../cloudfunctions/founding/word/tags'
import { catalogue } from '../../../contracts/founding/catalogue'

const papers = Object.entries(templateSources)

test('every paper of the catalogue has a template, and every template is a paper', () => {
  expect(Object.keys(templateSources).sort()).toEqual(Object.keys(catalogue.documents).sort())
})

describe.each(papers)('%s', (id, source) => {
  const tags = tagsOfSource(source)

  test('names only what exists, and nothing that is not asked before it, on any of its routes', () => {
    expect(problemsOf(id, tags, () => '')).toEqual([])
  })

  test('is a Word file that asks for the same', async () => {
    const inWord = tagsOf(await buildTemplate(source))
    expect(inWord.words.sort()).toEqual([...tags.words].sort())
    expect(Object.keys(inWord.lists).sort()).toEqual(Object.keys(tags.lists).sort())
    for (const [list, cells] of Object.entries(tags.lists))
      expect(inWord.lists[list]?.sort()).toEqual([...cells].sort())
  })
})

describe('a template of somebody’s own', () => {
  const asks = (words: string[], lists: Record<string, string[]> = {}) => ({ words, lists })
  const problems = (tags: ReturnType<typeof asks>) =>
    problemsOf('petitionLetter', tags, (tag) => `…${tag}…`).map(({ tag, problem, where }) => [tag, problem, where])

  test('may print what is asked up to its step, also between the cells of a list', () => {
    expect(problems(asks(['unitName', 'orgFullName'], { women: ['index', 'name', 'unitName'] }))).toEqual([])
  })

  test.each([
    ['an unknown blank', asks(['unitname']), 'unitname', '没有叫“unitname”的空'],
    ['an unknown list', asks([], { woman: ['name'] }), 'woman', '没有叫“woman”的名单'],
    ['an unknown column', asks([], { women: ['names'] }), 'names', '“女性花名册”里没有叫“names”的一栏'],
    [
      'a list written as a blank',
      asks(['women']),
      'women',
      '“女性花名册”是名单，要写成 {#women}…{/women}，中间放它的栏目',
    ],
    [
      'what is counted later',
      asks(['headName']),
      'headName',
      '“当选的主席（主任）”到“开第一次全体会议”这一步才有，这份文书在“写请示”就要用',
    ],
  ])('%s is named with what is wrong', (_, tags, tag, problem) => {
    expect(problems(tags)).toEqual([[tag, problem, `…${tag}…`]])
  })

  test('a list that is filled in later is refused, naming the step', () => {
    expect(problems(asks([], { candidates: ['name'] }))[0]?.[1]).toMatch(/^“候选人名册”到“.+”这一步才有/)
  })

  test('what it no longer prints is told by what it is called', () => {
    const before = asks(['unitName', 'planDay'], { women: ['name', 'phone'] })
    expect(unusedSince(before, asks(['unitName'], { women: ['name'] }))).toEqual([
      '打算哪天开会',
      '女性花名册：联系电话',
    ])
    expect(unusedSince(before, before)).toEqual([])
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
