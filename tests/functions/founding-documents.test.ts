import PizZip from 'pizzip'
import { recall } from '../../contracts/founding-approvals'
import { openCase } from '../../contracts/founding-cases'
import {
  listDocuments,
  makeDocument,
  makePack,
  markDelivered,
  previewDocument,
} from '../../contracts/founding-documents'
import type { FoundingRouteId } from '../../contracts/founding/route'
import { readDocument } from '../../cloudfunctions/founding/word/read-document'
import { actingAs, type Caller } from '../support/as'
import { auditLines } from '../support/audits'
import { foundCity, type City } from '../support/city'
import { startTestEmulator, type TestEmulator } from '../support/emulator'
import { nameOf, opening, Walk, type Answers } from '../support/founding'
import { ulid } from '../support/ids'

let emulator: TestEmulator
let city: City
let contact: Caller

beforeAll(async () => {
  emulator = await startTestEmulator()
  city = await foundCity(emulator)
})
afterAll(() => emulator.stop())
beforeEach(() => {
  contact = actingAs(emulator, `o-contact-${ulid()}`)
})

async function begin(route: FoundingRouteId, answers: Answers = {}): Promise<Walk> {
  const { case: found } = await contact.call(openCase, opening(route))
  return new Walk(contact, city.as('zhouMin'), found.id, answers)
}

async function fetched(url: string): Promise<Buffer> {
  return Buffer.from(await (await fetch(encodeURI(url))).arrayBuffer())
}

const textOf = (file: Buffer): string =>
  readDocument(file)
    .map(({ text }) => text)
    .join('\n')

async function packOf(caller: Caller, caseId: string): Promise<Map<string, string>> {
  const { url } = await caller.call(makePack, { caseId })
  const zip = new PizZip(await fetched(url))
  const names = Object.keys(zip.files)
  return new Map(names.map((name) => [name, textOf(Buffer.from(zip.file(name)?.asUint8Array() ?? []))]))
}

describe('the list of papers', () => {
  it('is for the two sides alone', async () => {
    const { caseId } = await begin('federation')
    for (const caller of [city.stranger, city.as('wuLan'), city.as('sunXiulan')]) {
      expect((await caller.refusal(listDocuments, { caseId })).code).toBe('NOT_FOUND')
      expect((await caller.refusal(makePack, { caseId })).code).toBe('NOT_FOUND')
      expect((await caller.refusal(previewDocument, { caseId, document: 'petitionLetter' })).code).toBe('NOT_FOUND')
    }
    const { documents } = await city.as('liuHui').call(listDocuments, { caseId })
    expect(documents[0]).toMatchObject({ id: 'partyLetter', state: 'gaps' })
  })

  it('says what each waits for, and comes later for steps that have not come', async () => {
    const { caseId } = await begin('federation')
    const { documents } = await contact.call(listDocuments, { caseId })
    const letter = documents.find(({ id }) => id === 'partyLetter')
    expect(letter?.gaps.map(({ label }) => label)).toEqual(['征求意见的党组织', '党组织的意见', '党组织答复的日期'])
    expect(documents.find(({ id }) => id === 'electionRules')?.state).toBe('later')
    const refused = await contact.refusal(makeDocument, { caseId, document: 'partyLetter' })
    expect([refused.code, refused.details.issues?.[0]?.problem]).toEqual(['DOCUMENT_HAS_GAPS', '征求意见的党组织'])
    expect((await contact.refusal(makeDocument, { caseId, document: 'microHomeLog' })).code).toBe('DOCUMENT_UNKNOWN')
  })
})

describe('one paper', () => {
  it('is shown with its gaps before it can be made', async () => {
    const walk = await begin('federation')
    const { title, paragraphs } = await contact.call(previewDocument, {
      caseId: walk.caseId,
      document: 'petitionLetter',
    })
    expect(title).toBe('关于成立聊城市青禾食品有限公司妇女联合会的请示')
    const parts = paragraphs.flatMap((paragraph) => paragraph.parts)
    expect(parts).toContainEqual({ text: '聊城市青禾食品有限公司', blank: 'unitName', open: false })
    expect(parts).toContainEqual({ text: '', blank: 'planDay', open: true })
  })

  it('shows the rows of its tables, and how many there are besides the first', async () => {
    const walk = await begin('federation', { womenTotal: 86 })
    await walk.to('petition')
    const asked = { caseId: walk.caseId, document: 'womenRoster' }
    const { paragraphs } = await contact.call(previewDocument, asked)
    const said = paragraphs.map(({ kind, row, parts }) => ({ kind, row, text: parts.map(({ text }) => text).join('') }))
    expect(said.filter(({ kind }) => kind === 'more').map(({ text }) => text)).toEqual(['还有 81 行'])
    const first = said.find(({ text }) => text === nameOf(0))
    const cells = said.filter(({ row }) => row === first?.row)
    expect(cells.map(({ text }) => text).slice(0, 2)).toEqual(['1', nameOf(0)])
    expect(cells.length).toBe(said.filter(({ kind }) => kind === 'cellHead').length)
    expect(said.filter(({ row }) => row === null).every(({ text }) => text !== '')).toBe(true)
  })

  it('is a Word file that reads as it was filled, the same edition while nothing changes', async () => {
    const walk = await begin('federation', { womenTotal: 86, staffTotal: 210, deputySeats: 2, memberSeats: 9 })
    await walk.act(await walk.to('petition'))
    const input = { caseId: walk.caseId, document: 'petitionLetter' }
    const made = await contact.call(makeDocument, input)
    expect(made.name).toBe('04 请示.docx')
    const text = textOf(await fetched(made.url))
    expect(text).toContain('现有职工（会员）210人，其中女性86人，占40.9%')
    expect(text).toContain('设执委9名，其中主席1名、副主席2名，拟于2026年12月1日召开')
    expect(text).toContain('聊城市青禾食品有限公司妇女第一次妇女代表大会'.replace('妇女第一次', '第一次'))
    expect(text).not.toMatch(/[{}]|undefined|null/)
    await contact.call(makeDocument, input)
    const { documents } = await contact.call(listDocuments, { caseId: walk.caseId })
    expect(documents.find(({ id }) => id === 'petitionLetter')).toMatchObject({
      state: 'made',
      edition: 1,
      changed: [],
    })
    expect((await auditLines(emulator, walk.caseId)).at(-1)).toMatchObject({ action: 'founding.documentMade' })
  })

  it('goes stale when what it says changes, with the difference, and is made anew', async () => {
    const walk = await begin('federation', { womenTotal: 40 })
    await walk.act(await walk.to('petition'))
    const input = { caseId: walk.caseId, document: 'petitionLetter' }
    await contact.call(makeDocument, input)
    await contact.call(recall, { id: ulid(), caseId: walk.caseId, kind: 'petition' })
    await walk.fill(contact, 'memberSeats', 9)
    const petition = async () =>
      (await contact.call(listDocuments, { caseId: walk.caseId })).documents.find(({ id }) => id === 'petitionLetter')
    expect(await petition()).toMatchObject({
      state: 'stale',
      changed: [{ label: '拟设执委（委员）几名', before: '7', now: '9' }],
    })
    await contact.call(makeDocument, input)
    expect(await petition()).toMatchObject({ state: 'made', edition: 2, changed: [] })
  })

  it('is ticked as delivered by the contact person', async () => {
    const { caseId } = await begin('federation')
    const input = { caseId, document: 'partyLetter', on: '2026-12-02' }
    expect((await city.as('zhouMin').refusal(markDelivered, input)).code).toBe('NOT_YOUR_TURN')
    const { documents } = await contact.call(markDelivered, input)
    expect(documents[0]).toMatchObject({ id: 'partyLetter', delivered: '2026-12-02' })
    await contact.call(markDelivered, input)
    expect((await contact.call(markDelivered, { ...input, on: null })).documents[0]?.delivered).toBeNull()
    const delivered = (await auditLines(emulator, caseId)).filter(({ action }) => action === 'founding.delivered')
    expect(delivered).toHaveLength(2)
  })

  it('lists names by surname strokes on the ballot', async () => {
    const walk = await begin('committee', { womenTotal: 12, memberSeats: 3 })
    await walk.to('meeting')
    const { url } = await contact.call(makeDocument, { caseId: walk.caseId, document: 'ballot' })
    const text = textOf(await fetched(url))
    const order = ['孙', '李', '赵', '钱'].map((surname) => text.indexOf(surname))
    expect(order).toEqual([...order].sort((one, other) => one - other))
    expect(Math.min(...order)).toBeGreaterThan(0)
  })
})

describe('the whole pack', () => {
  it.each<[string, FoundingRouteId, Answers, number]>([
    ['a federation of 120 women with delegates', 'federation', { womenTotal: 120, delegateSeats: 30 }, 28],
    ['a committee of 12', 'committee', { womenTotal: 12 }, 20],
    ['an industry’s federation', 'industry', { womenTotal: 60 }, 30],
    ['a micro-home', 'microHome', {}, 4],
    ['a contact person first', 'contactFirst', { womenTotal: 5 }, 3],
  ])(
    'of %s: every paper opens, is filled, and says the unit’s name as it was typed once',
    async (_, route, answers, papers) => {
      const walk = await begin(route, answers)
      await walk.to(null)
      const { documents } = await contact.call(listDocuments, { caseId: walk.caseId })
      expect(documents.filter(({ state }) => state !== 'ready').map(({ id, gaps }) => [id, gaps])).toEqual([])
      const pack = await packOf(contact, walk.caseId)
      expect(pack.size).toBe(documents.length + 1)
      expect(documents.length).toBeGreaterThanOrEqual(papers)
      for (const [name, text] of pack) {
        expect(name).toMatch(/^\d\d [^/]+\.docx$/)
        expect(name).not.toContain(nameOf(0))
        expect(text).not.toMatch(/[{}]|undefined|null|NaN|＿/)
        expect(text.length).toBeGreaterThan(8)
      }
      const titles = pack.get('00 目录.docx') ?? ''
      for (const { title } of documents) expect(titles).toContain(title)
      expect((await auditLines(emulator, walk.caseId)).at(-1)).toMatchObject({ action: 'founding.packMade' })
    },
  )

  it('leaves out what is not complete yet, and there is none before anything is', async () => {
    const walk = await begin('federation', { womenTotal: 40 })
    expect((await contact.refusal(makePack, { caseId: walk.caseId })).code).toBe('DOCUMENT_HAS_GAPS')
    await walk.to('women')
    const { documents } = await contact.call(makePack, { caseId: walk.caseId })
    expect(documents).toBe(2)
  })
})
