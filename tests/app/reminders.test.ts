import { acceptReminders, myReminders } from '../../contracts/reminders'
import { Stage } from '../support/journeys/stage'
import { fillForm, openForm, save } from '../support/journeys/visit-form'
import { Phone } from '../support/weapp/launch'

let stage: Stage

beforeAll(async () => {
  stage = await Stage.open()
})
afterAll(() => stage.close())

const heard = { concern: '想问课后托管', promise: '去学校问课后托管', wish: '想要一盏护眼台灯' }
const isAccepting = (call: unknown): boolean => JSON.stringify(call).includes('reminders.accept')

const counted = async (who: Parameters<typeof stage.city.as>[0]): Promise<number> => {
  const { reminders } = await stage.city.as(who).call(myReminders, {})
  return reminders.find(({ kind }) => kind === 'promisesDue')?.left ?? 0
}

test('never asks by itself; a tap asks for one template and counts once, though its answer is lost', async () => {
  const phone = new Phone()
  const app = await stage.launchAs('zhaoGuifen', phone)
  await app.tap('我的')
  expect(app.text()).toContain('每点一次，微信只能提醒一次')
  expect(app.called('requestSubscribeMessage')).toEqual([])

  phone.network.loseAnswers(1)
  await app.tap('#remind-promisesDue')
  expect(app.called('requestSubscribeMessage')).toMatchObject([{ tmplIds: ['demo-promises-due'] }])
  expect(app.text()).toContain('好，到时候微信提醒您一次')
  expect(app.text()).toContain('还能提醒 1 次')
  expect(await counted('zhaoGuifen')).toBe(1)

  await app.offline()
  await app.online()
  expect(app.called('cloud.callFunction').filter(isAccepting)).toHaveLength(2)
  expect(app.text()).toContain('还能提醒 1 次')
  expect(await counted('zhaoGuifen')).toBe(1)

  await app.offline()
  await app.tap('#remind-promisesDue')
  expect(app.text()).toContain('还能提醒 2 次')
  app.kill()
  const later = await stage.launchAs('zhaoGuifen', phone)
  expect(await counted('zhaoGuifen')).toBe(1)
  await later.online()
  expect(await counted('zhaoGuifen')).toBe(2)
})

test('offers it where something was promised, after saving and on 今天', async () => {
  await stage.household('孙玉梅')
  const app = await stage.launchAs('zhaoGuifen')
  const before = await counted('zhaoGuifen')
  await openForm(app, '孙玉梅')
  await fillForm(app, heard)
  await save(app)
  await app.tap('到日子提醒我')
  expect(await counted('zhaoGuifen')).toBe(before + 1)

  const later = await stage.launchAs('zhaoGuifen')
  await later.tap('#remind-promises')
  expect(await counted('zhaoGuifen')).toBe(before + 2)
})

test.each([
  ['reject', '没有打开'],
  ['ban', '没有打开'],
  ['filter', '没有打开'],
  ['switchedOff', '微信关着提醒'],
] as const)('counts nothing after %s, and says so without insisting', async (subscribe, said) => {
  const before = await counted('zhaoGuifen')
  const app = await stage.launchAs('zhaoGuifen', new Phone(), { answers: { subscribe } })
  await app.tap('我的')
  await app.tap('#remind-visitsDue')
  expect(app.text()).toContain(said)
  expect(app.called('cloud.callFunction').filter(isAccepting)).toEqual([])
  expect(await counted('zhaoGuifen')).toBe(before)
})

test('what was counted on another phone is shown on this one', async () => {
  await stage.city.as('qianAiju').call(acceptReminders, { id: '01KB0000000000000000REMND1', kinds: ['visitsDue'] })
  const app = await stage.launchAs('qianAiju')
  await app.tap('我的')
  expect(app.text()).toContain('还能提醒 1 次')
})
