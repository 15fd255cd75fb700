import { openCase } from '../../contracts/founding-cases'
import { actingAs } from '../support/as'
import { opening, Walk } from '../support/founding'
import { Stage } from '../support/journeys/stage'
import { Phone, type WeappApp } from '../support/weapp/launch'

let stage: Stage
let caseId: string

const CONTACT = { openid: 'o-heqing-400' }
const WOMEN = 400

/** An enterprise of 400 women, at its petition. */
beforeAll(async () => {
  stage = await Stage.open()
  const contact = actingAs(stage.emulator, CONTACT.openid)
  const order = opening('federation', { unitName: '聊城市东昌府区堂邑镇葫芦工艺品加工专业合作社联合社' })
  await contact.call(openCase, order)
  caseId = order.id
  const answers = { staffTotal: 900, womenTotal: WOMEN }
  await new Walk(contact, stage.city.as('zhouMin'), caseId, answers, { women: WOMEN }).to('petition')
})
afterAll(() => stage.close())

const MOST_FIRST = 24 * 1024
const MOST_TAP = 4 * 1024
const MOST_CALLS = 2

const open = (page: string, query: Record<string, string> = {}, screen = {}): Promise<WeappApp> =>
  stage.launchAs(CONTACT, new Phone(), { page, query, screen })

async function expectSmall(app: WeappApp, what: string, act: () => Promise<void>): Promise<void> {
  const { calls, bytes } = await app.measure(act)
  const tooMuch = calls === 0 || calls > MOST_CALLS || bytes > MOST_TAP
  expect(tooMuch ? { what, calls, bytes } : 'little').toBe('little')
}

describe.each([
  ['standard letters', {}],
  ['large letters', { fontSize: 23 }],
])('in %s', (_, screen) => {
  test.each([
    ['pages/founding/index', {}],
    ['packages/founding/case/index', { id: 'case' }],
    ['packages/founding/step/index', { id: 'case', step: 'party' }],
    ['packages/founding/roster/index', { id: 'case', roster: 'women' }],
    ['packages/founding/advice/index', {}],
    ['packages/founding/start/index', { route: 'committee' }],
    ['packages/founding/answers/index', { question: 'noParty' }],
    ['packages/founding/claim/index', {}],
  ])('%s is small enough for an old phone', async (page, query) => {
    const app = await open(page, { ...query, ...('id' in query && { id: caseId }) }, screen)
    expect(app.text().length).toBeGreaterThan(10)
    const { nodes, depth, children } = app.audit()
    expect(nodes).toBeLessThan(1000)
    expect(depth).toBeLessThan(30)
    expect(children).toBeLessThanOrEqual(60)
    expect(app.metrics.sum(0, page).bytes).toBeLessThanOrEqual(MOST_FIRST)
  })
})

describe('a tap', () => {
  test('in the wizard costs little', async () => {
    const app = await open('packages/founding/case/index', { id: caseId })
    await expectSmall(app, '看看', () => app.tap('#done-steps'))
    await expectSmall(app, 'a number on the wheel', () => app.tap('#blank-deputy-seats'))
    await expectSmall(app, '关上', () => app.tap('关上'))
    await expectSmall(app, 'a day', () => app.tap('#blank-plan-day'))
    await expectSmall(app, 'picking it', () => app.pick('#blank-value', '2026-12-20'))
    await expectSmall(app, '填', () => app.tap('#fill-blank'))
  })

  test('in a roster of 400 costs little, and so does looking for one of them', async () => {
    const app = await open('packages/founding/roster/index', { id: caseId, roster: 'women' })
    expect(app.text()).toContain(`${WOMEN} 位姐妹`)
    await expectSmall(app, '再看', () => app.tap('#more'))
    await app.input('#search-rows', '赵')
    expect(app.text()).toContain('找到')
    await expectSmall(app, 'a row', () => app.tap('赵兰兰'))
  })
})
