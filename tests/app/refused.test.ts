import { ymdOf } from '../../contracts/calendar'
import { closeHousehold } from '../../contracts/household-lifecycle'
import { onlyVisit, visitsSeenByTown } from '../support/journeys/office'
import { Stage } from '../support/journeys/stage'
import { fillForm, openForm, save } from '../support/journeys/visit-form'
import { Phone } from '../support/weapp/launch'

let stage: Stage

beforeAll(async () => {
  stage = await Stage.open()
})
afterAll(() => stage.close())

const heard = { concern: '门口的路灯坏了', promise: '跟村里说', wish: '想参加广场舞' }

/** While she has no signal, the village chair writes down that nobody lives there any more. */
async function close(householdId: string): Promise<void> {
  await stage.city
    .as('sunXiulan')
    .call(closeHousehold, { id: householdId, on: ymdOf(Date.now()), reason: '搬去儿子家' })
}

test('one visit is refused: it comes first with the reason and the way out, the others have arrived', async () => {
  const { city } = stage
  const names = ['孙玉梅', '李秀珍', '周凤兰']
  const homes = [await stage.household('孙玉梅'), await stage.household('李秀珍'), await stage.household('周凤兰')]
  const phone = new Phone()
  const app = await stage.launchAs('zhaoGuifen', phone)
  await app.offline()
  for (const name of names) {
    await openForm(app, name)
    await fillForm(app, heard)
    await save(app)
    await app.back()
  }
  const closed = homes[1]?.id ?? ''
  await close(closed)
  await app.online()

  expect(await onlyVisit(city, homes[0]?.id ?? '')).toMatchObject({ headName: '孙玉梅' })
  expect(await onlyVisit(city, homes[2]?.id ?? '')).toMatchObject({ headName: '周凤兰' })
  expect(await visitsSeenByTown(city, closed)).toEqual([])

  await app.tap('今天')
  expect(app.text()).toContain('本机 1 条没到妇联，有 1 条要看一下')
  await app.tap({ contains: '要看一下' })
  const text = app.text()
  expect(text.indexOf('李秀珍 家')).toBeGreaterThan(-1)
  expect(text.indexOf('李秀珍 家')).toBeLessThan(text.indexOf('孙玉梅 家'))
  expect(text).toContain('没收下：这一户已经搬走或销户')
  expect(app.findAll('已到妇联')).toHaveLength(2)

  await app.tap('李秀珍 家')
  expect(app.text()).toContain('请先让村妇联主席把这户改回')
  expect(app.has('再传一次')).toBe(true)
  expect(app.has('改一下再传')).toBe(false)
  await app.tap('导出文字')
  const { data } = (await app.call('getClipboardData')) as { data: string }
  expect(data).toContain('李秀珍')
  expect(data).toContain(heard.concern)
  expect(data).toContain(heard.promise)
  await app.tap('丢弃这条')
  expect(app.text()).toContain('丢弃了：李秀珍 家的走访')
  expect(app.text()).not.toContain('没收下')
  await app.tap('撤销')
  expect(app.text()).toContain('没收下：这一户已经搬走或销户')

  app.kill()
  const again = await stage.launchAs('zhaoGuifen', phone)
  expect(again.text()).toContain('本机 1 条没到妇联，有 1 条要看一下')
})
