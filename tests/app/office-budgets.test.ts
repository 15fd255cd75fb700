import { settleConcerns } from '../../contracts/concerns'
import { ulid } from '../support/ids'
import { Stage } from '../support/journeys/stage'
import { places } from '../support/people'
import { household, member, visit } from '../support/samples'
import { Phone, type WeappApp } from '../support/weapp/launch'

let stage: Stage

const HOUSEHOLDS = 40
const BATCH = 20
const SETTLED = 6
const MOST_OPENING = 24 * 1024
const MOST_TAP = 4 * 1024
const MOST_CALLS = 2

beforeAll(async () => {
  stage = await Stage.open()
  await fillGrid()
})
afterAll(() => stage.close())

/** Households with long names, each visited, each with a promise and a wish. */
async function fillGrid(): Promise<void> {
  const homes = Array.from({ length: HOUSEHOLDS }, (_, index) => {
    const head = member({ name: `欧阳玉梅${String(index + 1)}` })
    return household(stage.city.grid, { headId: head.id, members: [head] })
  })
  const visits = homes.map(({ id }) =>
    visit(id, {
      concern: {
        id: ulid(),
        text: '孩子放学没人接，想问村里有没有课后托管，最好离家近一点',
        promise: { text: '去学校和镇上问课后托管', dueOn: '2099-01-01' },
      },
      wishes: [{ id: ulid(), kind: 'woman', text: '想要一盏护眼台灯' }],
    }),
  )
  for (let start = 0; start < HOUSEHOLDS; start += BATCH) {
    await stage.city.register('zhaoGuifen', ...homes.slice(start, start + BATCH))
    await stage.city.record('zhaoGuifen', ...visits.slice(start, start + BATCH))
  }
  const done = visits.slice(0, SETTLED).map(({ concern }) => ({
    id: ulid(),
    concernId: concern?.id ?? '',
    to: 'resolved' as const,
    at: new Date().toISOString(),
    note: null,
  }))
  await stage.city.as('zhaoGuifen').call(settleConcerns, { changes: done })
}

/** On a phone that has been used before. */
async function open(page: string, query: Record<string, string> = {}): Promise<WeappApp> {
  const phone = new Phone()
  const before = await stage.launchAs('zhouMin', phone)
  before.kill()
  return stage.launchAs('zhouMin', phone, { page, query })
}

test.each([
  ['概览', 'pages/insights/index', {}],
  ['办理', 'pages/matters/index', {}],
  ['走访', 'packages/visits/list/index', { unit: places.town }],
] as const)('%s opens in two pieces', async (_name, page, query) => {
  const app = await open(page, query)
  const { calls, bytes } = app.metrics.sum(0, page)
  expect(app.text().length).toBeGreaterThan(100)
  expect(calls).toBeLessThanOrEqual(MOST_CALLS)
  expect(bytes).toBeLessThanOrEqual(MOST_OPENING)
})

async function expectSmall(app: WeappApp, what: string, act: () => Promise<void>): Promise<void> {
  const { calls, bytes } = await app.measure(act)
  const tooMuch = calls === 0 || calls > MOST_CALLS || bytes > MOST_TAP
  expect(tooMuch ? { what, calls, bytes } : 'little').toBe('little')
}

const more = { contains: '再看', nth: 0 }

test('between concerns and wishes a tap sends little, and so do the next rows', async () => {
  const app = await open('pages/matters/index')
  for (const target of ['心愿', '诉求', more, more, '办好了', '在办'])
    await expectSmall(app, JSON.stringify(target), () => app.tap(target))
  for (let taps = 0; app.has(more); taps++) {
    expect(taps).toBeLessThan(HOUSEHOLDS)
    await app.tap(more)
  }
  expect(app.findAll({ contains: '今天说的' })).toHaveLength(HOUSEHOLDS - SETTLED)
})

test('the next visits send little, to the end of the list', async () => {
  const app = await open('packages/visits/list/index', { unit: places.town })
  for (let taps = 0; app.has(more); taps++) {
    expect(taps).toBeLessThan(HOUSEHOLDS)
    await expectSmall(app, '再看', () => app.tap(more))
  }
  expect(app.findAll({ contains: '欧阳玉梅' })).toHaveLength(HOUSEHOLDS)
})
