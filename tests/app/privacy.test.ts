import { auditLines } from '../support/audits'
import { Stage } from '../support/journeys/stage'
import { openHousehold } from '../support/journeys/visit-form'
import { people } from '../support/people'
import { member } from '../support/samples'
import { Phone, type WeappApp } from '../support/weapp/launch'

let stage: Stage

beforeAll(async () => {
  stage = await Stage.open()
})
afterAll(() => stage.close())

const CHILDREN = ['孙小满', '孙小雪']

const withChildren = () =>
  stage.household('孙玉梅', {
    members: CHILDREN.map((name) => member({ name, relation: '孙女', birthMonth: '2018-05', phone: null })),
    guardianConsent: { name: '孙玉梅', relation: '奶奶', on: '2026-01-02' },
  })

const shownSoFar = (app: WeappApp): string => app.metrics.setData.map(({ text }) => text).join('\n')

const storedOn = (phone: Phone): string =>
  phone.storage
    .keys()
    .map((key) => `${key} ${JSON.stringify(phone.storage.read(key))}`)
    .join('\n')

const namesIn = (text: string): string[] => CHILDREN.filter((name) => text.includes(name))

const looksAt = async (householdId: string) =>
  (await auditLines(stage.emulator, householdId)).filter(({ action }) => action === 'household.minorsOpened')

test('children’s names are nowhere until she opens them, then on the screen alone, with one line of who looked', async () => {
  const { id } = await withChildren()
  const phone = new Phone()
  const app = await stage.launchAs('zhaoGuifen', phone)
  await openHousehold(app, '孙玉梅')
  await app.tap('记走访')
  await app.back()
  expect(app.text()).toContain('孩子 2 人')
  expect(shownSoFar(app)).toContain('孙玉梅')
  expect(storedOn(phone)).toContain('孙玉梅')
  expect(namesIn(shownSoFar(app) + storedOn(phone))).toEqual([])

  await app.tap('#open-minors')
  expect(app.text()).toContain('系统会记下您是谁、什么时候看的')
  expect(namesIn(shownSoFar(app))).toEqual([])
  expect(await looksAt(id)).toEqual([])

  await app.tap('打开看，留下记录')
  expect(namesIn(app.text())).toEqual(CHILDREN)
  expect(namesIn(storedOn(phone))).toEqual([])
  expect(await looksAt(id)).toMatchObject([{ subject: id, actorId: people.zhaoGuifen.record.id }])
})

test('without signal the lock stays shut and says why', async () => {
  await withChildren()
  const phone = new Phone()
  const app = await stage.launchAs('zhaoGuifen', phone)
  await app.tap('我的户')
  await app.tap({ text: '孙玉梅 家', nth: 0 })
  await app.offline()
  await app.tap('#open-minors')
  await app.tap('打开看，留下记录')
  expect(app.text()).toContain('孩子的资料不存在手机里，有信号时再打开看')
  expect(namesIn(shownSoFar(app) + storedOn(phone))).toEqual([])
})

test('the town federation sees that there are children, no more', async () => {
  const { id } = await withChildren()
  const page = 'packages/households/detail/index'
  const app = await stage.launchAs('zhouMin', new Phone(), { page, query: { id } })
  expect(app.text()).toContain('孩子 2 人')
  expect(app.text()).toContain('未成年人，这里只显示人数')
  expect(app.has('#open-minors')).toBe(false)
  expect(namesIn(shownSoFar(app))).toEqual([])
})
