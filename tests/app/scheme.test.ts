import { currentScheme, publishScheme } from '../../contracts/visit-scheme'
import { onlyVisit } from '../support/journeys/office'
import { Stage } from '../support/journeys/stage'
import { openForm, save } from '../support/journeys/visit-form'
import { scheme } from '../support/samples'
import { Phone } from '../support/weapp/launch'

let stage: Stage

beforeAll(async () => {
  stage = await Stage.open()
})
afterAll(() => stage.close())

const edit = 'packages/scheme/edit/index'
const inForce = async () => (await stage.city.as('zhouMin').call(currentScheme, {})).scheme

describe('the city writes the next scheme', () => {
  test('edited, left, reopened, looked at, published; a visit of the version before keeps its words', async () => {
    const home = await stage.household('孙玉梅', { targets: ['emptyNest'] })
    const keeper = await stage.launchAs('zhaoGuifen')
    await openForm(keeper, '孙玉梅')
    await keeper.tap('这次没有')
    await save(keeper)
    const { id } = await onlyVisit(stage.city, home.id)

    const phone = new Phone()
    const app = await stage.launchAs('chenXiaomin', phone, { page: edit })
    expect(app.text()).toContain('还没有改动')
    await app.tap('#entry-emptyNest')
    await app.input('#entry-name', '老人孩子在家')
    await app.tap('#entry-done')
    await app.tap('#add-clearances')
    await app.input('#entry-name', '权益保障')
    await app.tap('#entry-done')
    await app.tap('#entry-discord')
    await app.tap('#entry-retire')
    await app.tap('#scheme-confirmed-yes')
    app.kill()

    const again = await stage.launchAs('chenXiaomin', phone, { page: edit })
    expect(again.text()).toContain('四访：“空巢留守”改叫“老人孩子在家”')
    expect(again.text()).toContain('三清：新加“权益保障”')
    expect(again.text()).toContain('四访：停用“家庭有矛盾”')
    await again.tap('#preview-scheme')
    expect(again.has('老人孩子在家')).toBe(true)
    expect(again.has('权益保障：清楚')).toBe(true)
    expect(again.has('家庭有矛盾')).toBe(false)
    await again.back()
    await again.tap('#publish-scheme')
    await again.press('发布')
    expect(await inForce()).toMatchObject({ version: 2, confirmed: true })

    const form = await stage.launchAs('zhaoGuifen')
    await openForm(form, '孙玉梅')
    expect(form.has('老人孩子在家')).toBe(true)
    expect(form.has('权益保障：清楚')).toBe(true)
    expect(form.has('家庭有矛盾')).toBe(false)
    const office = await stage.launchAs('zhouMin', new Phone(), { page: 'packages/visits/detail/index', query: { id } })
    expect(office.text()).toContain('空巢留守')
    expect(office.text()).not.toContain('权益保障')
  })

  test('somebody else published meanwhile: hers stays, and goes on top of it', async () => {
    const before = await inForce()
    const app = await stage.launchAs('chenXiaomin', new Phone(), { page: edit })
    await app.input('#scheme-name', '四访三清')
    const other = { ...before, version: before.version + 1, ordinaryEveryMonths: 3 }
    await stage.city.as('chenXiaomin').call(publishScheme, { scheme: other })
    await app.tap('#publish-scheme')
    await app.press('发布')
    expect(app.text()).toContain('口径已经有更新的版本')
    expect(app.text()).toContain(`已经有人发布了第 ${other.version} 版`)
    await app.tap('#rebase')
    expect(app.text()).toContain('名字从“四访三清两心愿”改成“四访三清”')
    await app.tap('#publish-scheme')
    await app.press('发布')
    expect(await inForce()).toMatchObject({ version: other.version + 1, name: '四访三清' })
  })
})

test('whoever is bound reads what is in force; only the city is offered to change it', async () => {
  const app = await stage.launchAs('zhaoGuifen')
  await app.tap('我的')
  await app.tap('#scheme')
  expect(app.path).toBe('packages/scheme/view/index')
  expect(app.text()).toContain(scheme.clearances[0]?.name)
  expect(app.has('#edit-scheme')).toBe(false)
  const city = await stage.launchAs('chenXiaomin', new Phone(), { page: 'packages/scheme/view/index' })
  expect(city.has('#edit-scheme')).toBe(true)
})
