import { onlyVisit } from '../support/journeys/office'
import { Stage } from '../support/journeys/stage'
import { fillForm, openForm, save } from '../support/journeys/visit-form'
import { Phone } from '../support/weapp/launch'

let stage: Stage

beforeAll(async () => {
  stage = await Stage.open()
})
afterAll(() => stage.close())

describe('a form that she was called away from', () => {
  test('reopens with everything after the app was killed in the middle of typing', async () => {
    await stage.household('孙玉梅')
    const phone = new Phone()
    const app = await stage.launchAs('zhaoGuifen', phone)
    await openForm(app, '孙玉梅')
    await fillForm(app, { concern: '电费单看不懂', promise: '问供电所', wish: '想要一副老花镜' })
    await app.tap('#how')
    await app.pick('#visit-time', '00:01')
    await app.input('同去的人', '李梅')
    const words = '电费单看不懂，上个月多了三十块'
    await app.fire('诉求', 'input', { value: words, cursor: words.length, keyCode: 0 })
    app.kill()

    const again = await stage.launchAs('zhaoGuifen', phone)
    expect(again.text()).toContain('没写完的')
    await again.tap({ contains: '走访写了一半' })
    expect(again.attr('诉求', 'value')).toBe(words)
    expect(again.attr('我答应她', 'value')).toBe('问供电所')
    expect(again.attr({ contains: '一周内，' }, 'aria-checked')).toBe(true)
    expect(again.attr('矛盾隐患：还不清', 'aria-checked')).toBe(true)
    expect(again.has('想要一副老花镜')).toBe(true)
    expect(again.find('#how').text).toContain('今天 0:01入户赵桂芬、李梅')
  })

  test('is gone once it is saved, and a new one begins empty', async () => {
    await stage.household('李秀珍')
    const phone = new Phone()
    const app = await stage.launchAs('zhaoGuifen', phone)
    await openForm(app, '李秀珍')
    await fillForm(app, { concern: '想找个近处的活', promise: '问镇上招工', wish: '想学做面点' })
    await save(app)
    app.kill()

    const again = await stage.launchAs('zhaoGuifen', phone)
    expect(again.text()).not.toContain('没写完的')
    await openForm(again, '李秀珍')
    expect(again.has('诉求')).toBe(false)
    expect(again.has('想学做面点')).toBe(false)
    expect(again.text()).toContain('还差：她说了什么难处')
  })
})

test('emoji and rare characters reach the federation as they were typed', async () => {
  const concern = '𠮷家的㛃姐说👩‍👧‍👦一家三口挤一间🏠，𪚥𪚥不安'
  const home = await stage.household('㛃玉𠮷')
  const phone = new Phone()
  const app = await stage.launchAs('zhaoGuifen', phone)
  await openForm(app, '㛃玉𠮷')
  await fillForm(app, { concern, promise: '去问公租房🙏', wish: '一盏台灯💡' })
  await app.offline()
  await save(app)
  app.kill()

  const again = await stage.launchAs('zhaoGuifen', phone)
  await again.online()
  const visit = await onlyVisit(stage.city, home.id)
  expect(visit).toMatchObject({ headName: '㛃玉𠮷', concern: { text: concern, promise: { text: '去问公租房🙏' } } })
  expect(visit.wishes).toMatchObject([{ text: '一盏台灯💡' }])
})

test('10,000 characters stay in the form, which says how much is too much; shortened, they are saved', async () => {
  const home = await stage.household('吴桂芝')
  const phone = new Phone()
  const app = await stage.launchAs('zhaoGuifen', phone)
  await openForm(app, '吴桂芝')
  const long = '她说了很多话𠮷'.repeat(1429).slice(0, 10_000)
  await fillForm(app, { concern: long, promise: '再来一次', wish: '有人说说话' })
  expect(app.text()).toContain('最多 1000 个字')
  await save(app)
  expect(app.path).toBe('packages/visits/record/index')
  expect(app.text()).toContain('有一处填得不合要求')
  expect(app.attr('诉求', 'value')).toBe(long)
  app.kill()

  const again = await stage.launchAs('zhaoGuifen', phone)
  await openForm(again, '吴桂芝')
  expect(again.attr('诉求', 'value')).toBe(long)
  const short = Array.from(long).slice(0, 1000).join('')
  await again.input('诉求', short)
  await save(again)
  expect(await onlyVisit(stage.city, home.id)).toMatchObject({ concern: { text: short } })
})
