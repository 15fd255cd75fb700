import { randomBytes } from 'node:crypto'
import { getCase, openCase } from '../../contracts/founding-cases'
import { listDocuments, makeDocument } from '../../contracts/founding-documents'
import { downloadTemplate, listTemplates, publishTemplate } from '../../contracts/founding-templates'
import type { Input } from '../../contracts/contract'
import { actingAs } from '../support/as'
import { auditLines } from '../support/audits'
import { foundCity, type City } from '../support/city'
import { startTestEmulator, type TestEmulator } from '../support/emulator'
import { opening, Walk } from '../support/founding'
import { ulid } from '../support/ids'
import { people, type PersonName } from '../support/people'
import { fetchedFile, reworded, swollenWordFile, uploadTemplate, wordFile, wordsOf } from '../support/word-files'

let emulator: TestEmulator
let city: City

beforeAll(async () => {
  emulator = await startTestEmulator()
  city = await foundCity(emulator)
})
afterAll(() => emulator.stop())

const uploaderOf = (name: PersonName) => ({ openid: people[name].openid, staffId: people[name].record.id })
const upload = (content: Buffer, by: PersonName = 'chenXiaomin') => uploadTemplate(emulator, uploaderOf(by), content)
const staff = () => city.as('chenXiaomin')

type Publishing = Input<typeof publishTemplate>
const publishing = (fileId: string, over: Partial<Publishing> = {}): Publishing => ({
  ...{ id: ulid(), document: 'petitionLetter', fileId, basedOn: 0, checkOnly: false, confirmUnused: false },
  ...over,
})

async function templateOf(document: string, shipped = false): Promise<Buffer> {
  const { url } = await staff().call(downloadTemplate, { document, shipped })
  return fetchedFile(emulator, url)
}

const versionOf = async (document: string): Promise<number | undefined> =>
  (await staff().call(listTemplates, {})).templates.find(({ id }) => id === document)?.version

/** A case whose petition can be made. */
async function petitioning(): Promise<Walk> {
  const contact = actingAs(emulator, `o-contact-${ulid()}`)
  const { case: found } = await contact.call(openCase, opening('federation'))
  const walk = new Walk(contact, city.as('zhouMin'), found.id, { womenTotal: 40 })
  await walk.act(await walk.to('petition'))
  return walk
}

describe('who may see and change templates', () => {
  it('the city’s own staff alone', async () => {
    const fileId = await upload(await wordFile('{unitName}'))
    for (const caller of [city.as('liuHui'), city.as('zhouMin'), city.as('zhaoGuifen'), city.stranger]) {
      const code = caller === city.stranger ? 'NOT_BOUND' : 'FORBIDDEN'
      expect((await caller.refusal(listTemplates, {})).code).toBe(code)
      expect((await caller.refusal(downloadTemplate, { document: 'petitionLetter', shipped: true })).code).toBe(code)
      expect((await caller.refusal(publishTemplate, publishing(fileId))).code).toBe(code)
    }
  })

  it('refuses a paper that is none, somebody else’s upload, one that is gone, and an old base', async () => {
    const fileId = await upload(await wordFile('{unitName}'))
    const refusal = async (over: Partial<Publishing>) =>
      (await staff().refusal(publishTemplate, publishing(fileId, over))).code
    expect(await refusal({ document: 'letter' })).toBe('DOCUMENT_UNKNOWN')
    expect(await refusal({ fileId: await upload(await wordFile('{unitName}'), 'liuHui') })).toBe('FILE_GONE')
    expect(await refusal({ fileId: fileId.replace(/.{5}\.docx$/, '00000.docx') })).toBe('FILE_GONE')
    expect(await refusal({ fileId: 'cloud://local.emulator/visits/photo.jpg' })).toBe('INVALID_INPUT')
    expect(await refusal({ basedOn: 1 })).toBe('TEMPLATE_OUTDATED')
    const unknown = { document: 'letter', shipped: false }
    expect((await staff().refusal(downloadTemplate, unknown)).code).toBe('DOCUMENT_UNKNOWN')
    expect(await versionOf('petitionLetter')).toBe(0)
  })
})

describe('a hostile template', () => {
  it.each<[string, () => Promise<Buffer>, string]>([
    ['of 20 MB', () => Promise.resolve(randomBytes(20 * 1024 * 1024)), 'TEMPLATE_TOO_BIG'],
    ['that unpacks to 200 MB', () => swollenWordFile(200 * 1024 * 1024), 'TEMPLATE_TOO_BIG'],
    ['that is no zip', () => Promise.resolve(Buffer.from('not a zip')), 'TEMPLATE_UNREADABLE'],
    ['that is empty', () => Promise.resolve(Buffer.alloc(0)), 'TEMPLATE_UNREADABLE'],
    ['of the old format', () => Promise.resolve(Buffer.from('d0cf11e0a1b11ae1', 'hex')), 'TEMPLATE_UNREADABLE'],
  ])('%s is refused plainly, and the case goes on as before', async (_, made, code) => {
    const walk = await petitioning()
    const fileId = await upload(await made())
    expect((await staff().refusal(publishTemplate, publishing(fileId))).code).toBe(code)
    expect(await versionOf('petitionLetter')).toBe(0)
    await walk.contact.call(makeDocument, { caseId: walk.caseId, document: 'petitionLetter' })
  })

  it.each([
    ['a blank without an end', ['关于{unitName的请示'], 'unitName的请示', /没有收尾/],
    ['a list without an end', ['{#women}{name}'], 'women', /没有对应的结尾/],
    ['a blank that does not exist', ['我单位{unitTitle}现有职工'], 'unitTitle', /没有叫“unitTitle”的空/],
    ['a blank asked only later', ['主席由{headName}担任'], 'headName', /到“开第一次全体会议”这一步才有/],
    ['raw markup', ['{@unitName}'], '@unitName', /不能写“@”/],
    ['brackets of full width', ['我单位｛unitName｝现有'], 'unitName', /全角/],
  ])('with %s is named with the words round it, and changes nothing', async (_, paragraphs, tag, problem) => {
    const walk = await petitioning()
    const before = await walk.see()
    const fileId = await upload(await wordFile(...paragraphs))
    const { problems, published } = await staff().call(publishTemplate, publishing(fileId, { confirmUnused: true }))
    expect(published).toBeNull()
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ tag, problem: expect.stringMatching(problem) as string })
    expect(paragraphs[0]).toContain(problems[0]?.where.replace(/…/g, ''))
    expect(problems[0]?.where).not.toBe('')
    expect(await versionOf('petitionLetter')).toBe(0)
    expect((await walk.contact.call(getCase, { caseId: walk.caseId })).case).toEqual(before)
  })
})

describe('a template of the city’s own', () => {
  it('is asked about before it goes without blanks that were printed so far', async () => {
    const fileId = await upload(await wordFile('关于成立{orgFullName}的请示', '{unitName}'))
    const { unused, published } = await staff().call(publishTemplate, publishing(fileId, { document: 'partyLetter' }))
    expect(published).toBeNull()
    expect(unused.length).toBeGreaterThan(0)
    expect(await versionOf('partyLetter')).toBe(0)
    const confirmed = publishing(fileId, { document: 'partyLetter', confirmUnused: true })
    expect((await staff().call(publishTemplate, confirmed)).published?.version).toBe(1)
  })

  it('is only checked when that is what was asked', async () => {
    const fileId = await upload(await templateOf('petitionLetter'))
    const answer = await staff().call(publishTemplate, publishing(fileId, { checkOnly: true }))
    expect(answer).toEqual({ problems: [], unused: [], published: null })
    expect(await versionOf('petitionLetter')).toBe(0)
  })

  it('makes the papers of running cases from then on, once however often it is sent', async () => {
    const walk = await petitioning()
    const asked = { caseId: walk.caseId, document: 'petitionLetter' }
    await walk.contact.call(makeDocument, asked)
    const inForce = await templateOf('petitionLetter')
    const input = publishing(await upload(reworded(inForce, '妥否', '以上请示，妥否')))
    const { published } = await staff().call(publishTemplate, input)
    expect(published).toMatchObject({ id: 'petitionLetter', version: 1, publishedBy: people.chenXiaomin.record.name })
    expect((await staff().call(publishTemplate, input)).published?.version).toBe(1)
    expect((await staff().refusal(publishTemplate, { ...input, confirmUnused: true })).code).toBe('ID_TAKEN')
    expect((await staff().refusal(publishTemplate, { ...input, id: ulid() })).code).toBe('TEMPLATE_OUTDATED')

    const { documents } = await walk.contact.call(listDocuments, { caseId: walk.caseId })
    expect(documents.find(({ id }) => id === 'petitionLetter')).toMatchObject({ state: 'made', changed: [] })
    const { url } = await walk.contact.call(makeDocument, asked)
    expect(wordsOf(await fetchedFile(emulator, url))).toContain('以上请示，妥否')
    expect(wordsOf(await templateOf('petitionLetter'))).toContain('以上请示，妥否')
    expect(wordsOf(await templateOf('petitionLetter', true))).not.toContain('以上请示，妥否')
    expect(await auditLines(emulator, '3715:petitionLetter')).toMatchObject([{ action: 'founding.templatePublished' }])
  })

  it('makes papers stale that now say something else', async () => {
    const walk = await petitioning()
    const asked = { caseId: walk.caseId, document: 'prepGroupList' }
    await walk.contact.call(makeDocument, asked)
    const longer = reworded(await templateOf('prepGroupList'), '{caller}', '{caller}（{unitName}）')
    const input = publishing(await upload(longer), { document: 'prepGroupList', confirmUnused: true })
    expect((await staff().call(publishTemplate, input)).published?.version).toBe(1)
    const { documents } = await walk.contact.call(listDocuments, { caseId: walk.caseId })
    expect(documents.find(({ id }) => id === 'prepGroupList')).toMatchObject({ state: 'stale' })
  })
})
