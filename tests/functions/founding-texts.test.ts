import { openCase } from '../../contracts/founding-cases'
import { foundingTexts, publishTexts } from '../../contracts/founding-texts'
import { shippedTexts, type FoundingTexts } from '../../contracts/founding/texts'
import { actingAs } from '../support/as'
import { auditLines } from '../support/audits'
import { foundCity, type City } from '../support/city'
import { startTestEmulator, type TestEmulator } from '../support/emulator'
import { opening, progressOfCase } from '../support/founding'
import { ulid } from '../support/ids'
import { places } from '../support/people'
import { rewinding } from '../support/rewind'

let emulator: TestEmulator
let city: City
let rewind: () => Promise<void>

beforeAll(async () => {
  emulator = await startTestEmulator()
  city = await foundCity(emulator)
  rewind = await rewinding(emulator)
})
beforeEach(() => rewind())
afterAll(() => emulator.stop())

const next = (over: Partial<FoundingTexts> = {}): FoundingTexts => ({ ...shippedTexts, version: 1, ...over })
const inForce = async (unitId: string | null = places.town) =>
  (await city.stranger.call(foundingTexts, { unitId })).texts

it('the shipped answers and numbers are in force until the city says otherwise', async () => {
  expect((await city.stranger.refusal(foundingTexts, { unitId: '371599' })).code).toBe('NOT_FOUND')
  expect(await inForce()).toEqual(shippedTexts)
  expect(await inForce(null)).toEqual(shippedTexts)
})

it('are changed by the city’s own staff alone, and no shipped question goes missing', async () => {
  for (const name of ['liuHui', 'zhouMin', 'zhaoGuifen'] as const)
    expect((await city.as(name).refusal(publishTexts, { texts: next() })).code).toBe('FORBIDDEN')
  const refused = async (texts: FoundingTexts) => (await city.as('chenXiaomin').refusal(publishTexts, { texts })).code
  expect(await refused(next({ questions: shippedTexts.questions.slice(1) }))).toBe('INVALID_INPUT')
  expect(await refused(next({ questions: [...shippedTexts.questions, ...shippedTexts.questions.slice(0, 1)] }))).toBe(
    'INVALID_INPUT',
  )
  expect(await refused(next({ settings: { ...shippedTexts.settings, noticeDays: -1 } }))).toBe('INVALID_INPUT')
  expect(await refused(next({ version: 2 }))).toBe('CONFLICT')
  expect(await inForce()).toEqual(shippedTexts)
})

it('an edited answer and a new question are there for everybody of the city; sent again it is done once', async () => {
  const own = { id: 'ownQuestion1', question: '会议室哪里借？', answer: '村里有。', sourced: false, words: ['场地'] }
  const edited = shippedTexts.questions.map((question) =>
    question.id === 'register' ? { ...question, answer: '按我市的说法。', sourced: false } : question,
  )
  const texts = next({ questions: [...edited, own] })
  await city.as('chenXiaomin').call(publishTexts, { texts })
  await city.as('chenXiaomin').call(publishTexts, { texts })
  expect(await inForce()).toEqual(texts)
  expect((await city.as('zhouMin').call(foundingTexts, { unitId: null })).texts).toEqual(texts)
  const outdated = await city.as('chenXiaomin').refusal(publishTexts, { texts: next({ questions: edited }) })
  expect(outdated).toMatchObject({ code: 'TEXTS_OUTDATED', details: { limit: '2' } })
  const lines = await auditLines(emulator, '1')
  expect(lines.filter(({ action }) => action === 'founding.textsPublished')).toHaveLength(1)
})

it('a case goes on by the numbers it began with, and the next one begins with the new ones', async () => {
  const begin = async () => {
    const answers = [{ blank: 'womenTotal', value: 40 }]
    const contact = actingAs(emulator, `o-contact-${ulid()}`)
    return (await contact.call(openCase, opening('federation', { answers }))).case
  }
  const before = await begin()
  const settings = { ...shippedTexts.settings, delegatesOver: 30, termYears: 3 }
  await city.as('chenXiaomin').call(publishTexts, { texts: next({ settings }) })
  const after = await begin()
  expect(before.settings).toEqual(shippedTexts.settings)
  expect(after.settings).toEqual(settings)
  expect([before, after].map((found) => progressOfCase(found).values.voter)).toEqual(['妇女', '代表'])
})
