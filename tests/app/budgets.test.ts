import { ulid } from '../support/ids'
import { Stage } from '../support/journeys/stage'
import { household, member, visit } from '../support/samples'
import { people, places, type PersonName } from '../support/people'
import { Phone, type WeappApp } from '../support/weapp/launch'

let stage: Stage
let homeId: string
let visitId: string

const HOUSEHOLDS = 60
const BATCH = 20

beforeAll(async () => {
  stage = await Stage.open()
  await fillGrid()
})
afterAll(() => stage.close())

/** A grid of 60 households with long names, each visited, each with something promised. */
async function fillGrid(): Promise<void> {
  const homes = Array.from({ length: HOUSEHOLDS }, (_, index) => {
    const head = member({ name: `欧阳慕容玉梅${String(index + 1)}` })
    const address = `第${String(1 + (index % 6))}村民小组南北大街东侧 ${String(index + 1)} 号`
    return household(stage.city.grid, {
      headId: head.id,
      members: [head],
      address,
      tags: ['lowIncome', 'finestFamily'],
    })
  })
  const visits = homes.map(({ id }, index) =>
    visit(id, {
      visitedAt: new Date(Date.now() - (35 + index) * 86_400_000).toISOString(),
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
  homeId = homes[0]?.id ?? ''
  visitId = visits[0]?.id ?? ''
}

const MOST_FIRST = 24 * 1024
const MOST_TAP = 4 * 1024
const MOST_CALLS = 2
const LARGE = { fontSize: 23 }

function expectSmallTree(app: WeappApp): void {
  const { nodes, depth, children } = app.audit()
  expect(nodes).toBeLessThan(1000)
  expect(depth).toBeLessThan(30)
  expect(children).toBeLessThanOrEqual(60)
}

const pages: [string, PersonName, () => string][] = [
  ['今天', 'zhaoGuifen', () => 'pages/today/index'],
  ['我的户', 'zhaoGuifen', () => 'pages/households/index'],
  ['我的', 'zhaoGuifen', () => 'pages/me/index'],
  ['户档案', 'zhaoGuifen', () => `packages/households/detail/index?id=${homeId}`],
  ['改资料', 'zhaoGuifen', () => `packages/households/edit/index?id=${homeId}`],
  ['记一户新的', 'zhaoGuifen', () => `packages/households/edit/index?grid=${stage.city.grid}`],
  ['走访登记', 'zhaoGuifen', () => `packages/visits/record/index?household=${homeId}`],
  ['走访哪一户', 'zhaoGuifen', () => 'packages/visits/choose/index'],
  ['本机待传', 'zhaoGuifen', () => 'packages/outbox/index/index'],
  ['发现孩子可能受到伤害', 'zhaoGuifen', () => 'packages/safety/harm/index'],
  ['绑定', 'zhaoGuifen', () => 'packages/identity/bind/index'],
  ['投诉建议', 'zhaoGuifen', () => 'packages/identity/suggest/index'],
  ['关于', 'zhaoGuifen', () => 'packages/identity/about/index'],
  ['办理', 'zhouMin', () => 'pages/matters/index'],
  ['概览', 'zhouMin', () => 'pages/insights/index'],
  ['下级的概览', 'zhouMin', () => `packages/insights/unit/index?unit=${places.village}`],
  ['走访', 'zhouMin', () => `packages/visits/list/index?unit=${places.town}`],
  ['走访详情', 'zhouMin', () => `packages/visits/detail/index?id=${visitId}`],
  ['诉求', 'zhouMin', () => `packages/concerns/list/index?unit=${places.town}&kind=concern&view=open`],
  ['组织', 'zhouMin', () => `packages/units/tree/index?unit=${places.town}`],
  ['单位', 'liuHui', () => `packages/units/unit/index?unit=${places.village}`],
  ['新建单位', 'liuHui', () => `packages/units/edit/index?parent=${places.town}`],
  ['成批登记', 'chenXiaomin', () => 'packages/units/begin/index'],
  ['人员', 'zhouMin', () => `packages/units/staff/index?unit=${places.village}`],
  ['任职情况', 'zhouMin', () => `packages/units/member/index?id=${people.zhaoGuifen.record.id}`],
  ['新增任职', 'sunXiulan', () => `packages/units/appoint/index?unit=${places.village}`],
  ['人员配备', 'zhouMin', () => `packages/units/staffing/index?unit=${places.town}`],
  ['配备标准', 'chenXiaomin', () => 'packages/units/standards/index'],
  ['换届', 'liuHui', () => `packages/units/renewals/index?unit=${places.county}`],
]

describe.each([
  ['standard letters', {}],
  ['large letters', LARGE],
])('with a grid of 60 households, in %s', (_, screen) => {
  test.each(pages)('%s is small enough for an old phone', async (_name, who, addressOf) => {
    const [page = '', search = ''] = addressOf().split('?')
    const query = Object.fromEntries(new URLSearchParams(search))
    const app = await stage.launchAs(who, new Phone(), { page, query, screen })
    expect(app.text().length).toBeGreaterThan(10)
    expectSmallTree(app)
    const first = app.metrics.setData.filter((call) => call.page === page)
    expect(Math.max(...first.map(({ bytes }) => bytes))).toBeLessThanOrEqual(MOST_FIRST)
    expect(app.metrics.sum(0, page).bytes).toBeLessThanOrEqual(MOST_FIRST)
  })
})

describe('a tap', () => {
  test('in the form of a visit costs little', async () => {
    const app = await stage.launchAs('zhaoGuifen', new Phone(), {
      page: 'packages/visits/record/index',
      query: { household: homeId },
    })
    const taps = [
      '空巢留守',
      '家庭情况：清楚',
      '家庭情况：还不清',
      '有诉求',
      '这次没有',
      '#how',
      '电话',
      '就这样',
      '#add-wish',
    ]
    for (const target of taps) await expectSmall(app, target, () => app.tap(target))
    await expectSmall(app, 'a wish', () => app.input('#wish-text', '想要一盏护眼台灯'))
    await expectSmall(app, '#wish-done', () => app.tap('#wish-done'))
  })

  test('on a ring, and its way back, costs little', async () => {
    const app = await stage.launchAs('zhaoGuifen')
    await expectSmall(app, 'the ring', () => app.tap({ selector: '[aria-role="checkbox"]', nth: 0 }))
    await expectSmall(app, '撤销', () => app.tap('撤销'))
  })
})

async function expectSmall(app: WeappApp, what: string, act: () => Promise<void>): Promise<void> {
  const { calls, bytes } = await app.measure(act)
  const tooMuch = calls === 0 || calls > MOST_CALLS || bytes > MOST_TAP
  expect(tooMuch ? { what, calls, bytes } : 'little').toBe('little')
}

test('a long list opens page by page, within the limits to its end', async () => {
  const app = await stage.launchAs('zhaoGuifen')
  await app.tap('我的户')
  expect(app.findAll({ contains: ' 家' })).toHaveLength(20)
  await app.tap('再看 20 户')
  await app.tap('再看 20 户')
  await app.tap('再看 1 户')
  expect(app.findAll({ contains: ' 家' })).toHaveLength(HOUSEHOLDS + 1)
  expectSmallTree(app)
})
