import { dropView, keepView, listViews, MOST_VIEWS, type KeptView } from '../../contracts/kept-views'
import { auditLines } from '../support/audits'
import { foundCity, type City } from '../support/city'
import { startTestEmulator, type TestEmulator } from '../support/emulator'
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

const view = (over: Partial<KeptView['filter']> = {}, name = '没人在家'): KeptView => ({
  id: ulid(),
  name,
  filter: {
    unitId: places.town,
    gridId: null,
    month: 'this',
    target: null,
    outcome: 'notHome',
    mode: null,
    withConcern: false,
    withdrawn: false,
    ...over,
  },
})

it('refuses a grid member, a unit of another town, and a name that is too long', async () => {
  expect((await city.as('zhaoGuifen').refusal(keepView, { view: view() })).code).toBe('FORBIDDEN')
  expect((await city.as('zhaoGuifen').refusal(listViews, {})).code).toBe('FORBIDDEN')
  expect((await city.as('wuLan').refusal(keepView, { view: view() })).code).toBe('NOT_FOUND')
  expect((await city.as('zhouMin').refusal(keepView, { view: view({}, '一'.repeat(13)) })).code).toBe('INVALID_INPUT')
})

it('keeps a view for her alone, in the order kept, until she drops it', async () => {
  const [first, second] = [view(), view({ outcome: null, withConcern: true }, '有诉求')]
  await city.as('zhouMin').call(keepView, { view: first })
  await city.as('zhouMin').call(keepView, { view: second })
  expect((await city.as('zhouMin').call(listViews, {})).views).toEqual([first, second])
  expect((await city.as('liuHui').call(listViews, {})).views).toEqual([])
  await city.as('zhouMin').call(dropView, { id: first.id })
  await city.as('zhouMin').call(dropView, { id: first.id })
  expect((await city.as('zhouMin').call(listViews, {})).views).toEqual([second])
})

it('keeps the same view once, and does not let its id stand for another', async () => {
  const kept = view()
  await city.as('zhouMin').call(keepView, { view: kept })
  expect((await city.as('zhouMin').call(keepView, { view: kept })).views).toEqual([kept])
  expect((await city.as('zhouMin').refusal(keepView, { view: { ...kept, name: '别的' } })).code).toBe('ID_TAKEN')
})

it('keeps both of two that are kept at once, and no more than twelve', async () => {
  await Promise.all([1, 2].map(() => city.as('zhouMin').call(keepView, { view: view() })))
  expect((await city.as('zhouMin').call(listViews, {})).views).toHaveLength(2)
  for (let count = 2; count < MOST_VIEWS; count++) await city.as('zhouMin').call(keepView, { view: view() })
  expect(await city.as('zhouMin').refusal(keepView, { view: view() })).toMatchObject({
    code: 'TOO_MANY_VIEWS',
    details: { limit: '12' },
  })
})

it('leaves a line for what was kept and dropped, once each', async () => {
  const kept = view()
  await city.as('zhouMin').call(keepView, { view: kept })
  await city.as('zhouMin').call(keepView, { view: kept })
  await city.as('zhouMin').call(dropView, { id: kept.id })
  await city.as('zhouMin').call(dropView, { id: kept.id })
  expect((await auditLines(emulator, kept.id)).map(({ action }) => action)).toEqual(['view.kept', 'view.dropped'])
})
