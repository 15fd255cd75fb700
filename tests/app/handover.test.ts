import { handOverGrid } from '../../contracts/handover'
import { onlyVisit, visitsSeenByTown } from '../support/journeys/office'
import { Stage } from '../support/journeys/stage'
import { fillForm, openForm, save } from '../support/journeys/visit-form'
import { ulid } from '../support/ids'
import { people } from '../support/people'
import { Phone } from '../support/weapp/launch'

let stage: Stage

beforeAll(async () => {
  stage = await Stage.open()
})
afterAll(() => stage.close())

const heard = { concern: '屋顶漏雨', promise: '找人看屋顶', wish: '一床棉被' }

const keysOf = (phone: Phone): string[] => Array.from(phone.storage.keys())

test('the grid passes to another phone: what the old one had not sent arrives, what it knew is gone', async () => {
  const { city } = stage
  const [visited, begun] = [await stage.household('孙玉梅'), await stage.household('李秀珍')]
  const old = new Phone()
  const hers = await stage.launchAs('zhaoGuifen', old)
  await openForm(hers, '李秀珍')
  await hers.offline()
  await hers.tap('有诉求')
  await hers.input('诉求', '想学电脑')
  await hers.back()
  await hers.back()
  await openForm(hers, '孙玉梅')
  await fillForm(hers, heard)
  await save(hers)
  expect(await visitsSeenByTown(city, visited.id)).toEqual([])

  const handover = { id: ulid(), gridId: city.grid, toStaffId: people.liMei.record.id, note: '孙家的狗要拴好' }
  await city.as('sunXiulan').call(handOverGrid, handover)
  await hers.online()
  expect(await onlyVisit(city, visited.id)).toMatchObject({ visitorName: '赵桂芬', concern: { text: heard.concern } })
  await hers.back()
  await hers.tap('今天')
  expect(hers.text()).toContain('第三网格已交给别人，3 户的资料从这台手机清掉了')
  expect(hers.text()).toContain('还没有分给你的网格')
  expect(keysOf(old).filter((key) => key.startsWith('area/'))).toEqual([])
  const left = keysOf(old).filter((key) => key.startsWith('left/'))
  expect(JSON.stringify(left.map((key) => old.storage.read(key)))).not.toContain('孙玉梅')

  await hers.tap({ contains: '已交给别人' })
  expect(hers.text()).toContain('3 户的资料已从这台手机清掉')
  expect(hers.text()).toContain('没有没传的记录')
  await hers.tap({ contains: '李秀珍 家' })
  expect(hers.text()).toContain('诉求：想学电脑')
  await hers.tap('#send-draft')
  expect(await onlyVisit(city, begun.id)).toMatchObject({ visitorName: '赵桂芬', concern: { text: '想学电脑' } })
  await hers.tap('#left-known')
  expect(hers.text()).not.toContain('已交给别人')
  hers.kill()

  const fresh = new Phone()
  const next = await stage.launchAs('liMei', fresh)
  expect(next.text()).toContain('您接手了第三网格，3 户的情况都在交接单里')
  await next.tap({ contains: '您接手了' })
  expect(next.text()).toContain('赵桂芬交给李梅')
  expect(next.text()).toContain(handover.note)
  expect(next.text()).toContain('孙玉梅 家')
  next.kill()

  fresh.network.change('none')
  const offline = await stage.launchAs('liMei', fresh)
  await offline.tap('#open-brief')
  expect(offline.text()).toContain('没连上网，这是存在本机的交接单')
  expect(offline.text()).toContain('李秀珍 家')
  await offline.back()
  await offline.tap('我的户')
  expect(offline.text()).toContain('孙玉梅 家')
})

test('a village chair hands a grid over in the app, and is told before what goes along', async () => {
  const { city } = stage
  const app = await stage.launchAs('sunXiulan')
  await app.go('navigateTo', `/packages/grids/detail/index?id=${city.firstGrid}`)
  expect(app.text()).toContain('钱爱菊')
  await app.tap('#hand-over')
  expect(app.text()).toContain('钱爱菊手机上的这些户会清掉')
  await app.tap(`#successor-${people.liMei.record.id}`)
  await app.tap('#hand-over-now')
  expect(app.dialog?.content).toContain('从现在起归李梅')
  await app.tap('移交')
  expect(app.path).toBe('packages/grids/brief/index')
  expect(app.text()).toContain('钱爱菊交给李梅')
})

test('a village chair splits a grid in the app and sees it to the end; the keeper’s phone tells what left', async () => {
  const { city } = stage
  const keeper = new Phone()
  const before = await stage.launchAs('liMei', keeper)
  expect(before.text()).not.toContain('拆出了')
  before.kill()
  const app = await stage.launchAs('sunXiulan')
  await app.go('navigateTo', `/packages/grids/split/index?grid=${city.grid}`)
  await app.input('新网格叫什么', '第四网格')
  await app.tap({ contains: '孙玉梅 家' })
  await app.tap('#split-now')
  await app.tap('拆出来')
  expect(app.text()).toContain('1 户都到第四网格了')
  await app.tap('#see-grid')
  expect(app.text()).toContain('在住 1 户')
  app.kill()

  const hers = await stage.launchAs('liMei', keeper)
  expect(hers.text()).toContain('第三网格拆出了第四网格，1 户的资料从这台手机清掉了')
  await hers.tap({ contains: '拆出了' })
  expect(hers.text()).toContain('1 户的资料已从这台手机清掉')
  await hers.tap('#left-known')
  expect(hers.text()).not.toContain('拆出了')
})
