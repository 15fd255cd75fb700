import { getHousehold } from '../../contracts/households'
import { getVisit } from '../../contracts/visits'
import { onlyVisit, tallyOfTown, visitsSeenByTown } from '../support/journeys/office'
import { Stage } from '../support/journeys/stage'
import { fillForm, openForm, openHousehold, save } from '../support/journeys/visit-form'
import { Phone } from '../support/weapp/launch'

let stage: Stage

beforeAll(async () => {
  stage = await Stage.open()
})
afterAll(() => stage.close())

const heard = {
  concern: '孙子上学没人接，想问课后托管',
  promise: '去学校问课后托管',
  wish: '想要一盏护眼台灯',
}

const isRecording = (call: unknown): boolean => JSON.stringify(call).includes('visits.record')

describe('赵桂芬 at a door without signal', () => {
  test('saves, loses the app, comes back: the visit is on the phone, and arrives once when there is signal', async () => {
    const { city } = stage
    const home = await stage.household('孙玉梅')
    const before = await tallyOfTown(city)
    const phone = new Phone()

    const atTheDoor = await stage.launchAs('zhaoGuifen', phone)
    await openForm(atTheDoor, '孙玉梅')
    await atTheDoor.offline()
    await fillForm(atTheDoor, heard)
    await save(atTheDoor)
    expect(atTheDoor.path).toBe('packages/households/detail/index')
    expect(atTheDoor.text()).toContain('走访已存在本机，有信号会自动传')
    expect(atTheDoor.text()).toContain('在本机，等信号')
    expect(await visitsSeenByTown(city, home.id)).toEqual([])
    atTheDoor.kill()

    const later = await stage.launchAs('zhaoGuifen', phone)
    expect(later.text()).toContain('本机 1 条待上传，有信号会自动传')
    expect(later.text()).toContain(heard.promise)
    await openHousehold(later, '孙玉梅')
    expect(later.text()).toContain('在本机，等信号')
    expect(later.text()).toContain(`心愿：${heard.wish}`)
    expect(await visitsSeenByTown(city, home.id)).toEqual([])

    await later.online()
    expect(later.text()).not.toContain('等信号')
    expect(later.findAll('已到妇联')).toHaveLength(2)
    await later.back()
    await later.tap('我的')
    expect(later.text()).toContain('记下的都到妇联了')
    await later.tap('#outbox')
    expect(later.find({ contains: '孙玉梅 家走访' }).text).toContain('已到妇联')

    const visit = await onlyVisit(city, home.id)
    expect(visit).toMatchObject({
      visitorName: '赵桂芬',
      mode: 'door',
      outcome: 'met',
      targets: ['hardship'],
      clearances: [
        { code: 'family', clear: true },
        { code: 'difficulty', clear: true },
        { code: 'risk', clear: false },
      ],
      concern: { text: heard.concern, promise: { text: heard.promise } },
      wishes: [{ kind: 'woman', text: heard.wish }],
    })
    const after = await tallyOfTown(city)
    const gained = (name: string) => (after[name] ?? 0) - (before[name] ?? 0)
    expect(['visits', 'reached', 'concerns', 'wishes'].map(gained)).toEqual([1, 1, 1, 1])
  })

  test('her neighbour of another grid does not find it, neither by the cloud nor in the app', async () => {
    const { city } = stage
    const home = await stage.household('李秀珍')
    const app = await stage.launchAs('zhaoGuifen')
    await openForm(app, '李秀珍')
    await fillForm(app, heard)
    await save(app)
    const { id } = await onlyVisit(city, home.id)
    expect((await city.as('qianAiju').refusal(getVisit, { id })).code).toBe('NOT_FOUND')
    expect((await city.as('qianAiju').refusal(getHousehold, { id: home.id })).code).toBe('NOT_FOUND')

    const page = 'packages/households/detail/index'
    const hers = await stage.launchAs('qianAiju', new Phone(), { page, query: { id: home.id } })
    expect(hers.text()).toContain('没取到这一户')
    expect(hers.text()).toContain('没有找到')
    expect(hers.text()).not.toContain('李秀珍')
  })
})

test('an answer that is lost after the deed makes no second visit', async () => {
  const { city } = stage
  const home = await stage.household('周凤兰')
  const phone = new Phone()
  const app = await stage.launchAs('zhaoGuifen', phone)
  await openForm(app, '周凤兰')
  await fillForm(app, heard)
  phone.network.loseAnswers(2)
  await save(app)
  const { id, storedAt } = await onlyVisit(city, home.id)
  expect(app.text()).toContain('在本机，等信号')

  await app.offline()
  await app.online()
  expect(app.text()).not.toContain('等信号')
  expect(app.called('cloud.callFunction').filter(isRecording)).toHaveLength(2)
  expect(await onlyVisit(city, home.id)).toMatchObject({ id, storedAt })
})

test('周敏 of the town sees the visit in the app: in the list, opened, and in the figures', async () => {
  await stage.household('吴桂芝')
  const app = await stage.launchAs('zhaoGuifen')
  await openForm(app, '吴桂芝')
  await fillForm(app, heard)
  await save(app)

  const { visits } = await tallyOfTown(stage.city)
  const office = await stage.launchAs('zhouMin')
  await office.tap('概览')
  expect(office.text()).toContain(`走访${String(visits)}`)
  await office.go('navigateTo', '/packages/visits/list/index')
  await office.tap('吴桂芝 家')
  expect(office.text()).toContain(heard.concern)
  expect(office.text()).toContain('赵桂芬')
})
