import { onlyVisit, visitsSeenByTown } from '../support/journeys/office'
import { Stage } from '../support/journeys/stage'
import { fillForm, openForm, save } from '../support/journeys/visit-form'
import { Phone, type WeappApp } from '../support/weapp/launch'

let stage: Stage

beforeAll(async () => {
  stage = await Stage.open()
})
afterAll(() => stage.close())

const heard = { concern: '低保年审的表不会填', promise: '下次带表来一起填', wish: '想学手机缴费' }

const recordsOn = (phone: Phone): string[] => phone.storage.keys().filter((key) => key.startsWith('outbox/'))

function expectWholeForm(app: WeappApp): void {
  expect(app.attr('诉求', 'value')).toBe(heard.concern)
  expect(app.attr('我答应她', 'value')).toBe(heard.promise)
  expect(app.attr({ contains: '一周内，' }, 'aria-checked')).toBe(true)
  expect(app.attr('家庭情况：清楚', 'aria-checked')).toBe(true)
  expect(app.has(heard.wish)).toBe(true)
}

test('a full phone says so and what to do, keeps the form, saves nothing by halves; with room again it saves', async () => {
  const { city } = stage
  const home = await stage.household('孙玉梅')
  const phone = new Phone()
  const app = await stage.launchAs('zhaoGuifen', phone)
  await openForm(app, '孙玉梅')
  await fillForm(app, heard)

  phone.full()
  await save(app)
  expect(app.path).toBe('packages/visits/record/index')
  expect(app.text()).toContain('手机存满了，这条还没存下')
  expect(app.text()).toContain('先删掉手机里不用的照片或视频')
  expectWholeForm(app)
  expect(recordsOn(phone)).toEqual([])
  expect(await visitsSeenByTown(city, home.id)).toEqual([])

  phone.full(false)
  await save(app)
  expect(app.text()).toContain('走访已保存')
  expect(await onlyVisit(city, home.id)).toMatchObject({
    concern: { text: heard.concern },
    wishes: [{ text: heard.wish }],
  })
  expect(recordsOn(phone)).toHaveLength(1)
})

test('what is typed on a full phone is not said to be kept; what was kept before survives', async () => {
  await stage.household('李秀珍')
  const phone = new Phone()
  const app = await stage.launchAs('zhaoGuifen', phone)
  await openForm(app, '李秀珍')
  await app.tap('有诉求')
  await app.input('诉求', heard.concern)
  expect(app.text()).toContain('已存在本机')

  phone.full()
  await app.input('我答应她', heard.promise)
  expect(app.text()).toContain('手机存满了，填的还没存住')
  expect(app.text()).not.toContain('已存在本机')
  app.kill()

  const again = await stage.launchAs('zhaoGuifen', phone)
  await openForm(again, '李秀珍')
  expect(again.attr('诉求', 'value')).toBe(heard.concern)
  expect(again.attr('我答应她', 'value')).toBe('')
})
