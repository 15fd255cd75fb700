import { listDuplicates } from '../../contracts/household-duplicates'
import { getHousehold } from '../../contracts/households'
import { listHouseholds } from '../../contracts/household-list'
import { people, places } from '../support/people'
import { Stage } from '../support/journeys/stage'
import { openHousehold } from '../support/journeys/visit-form'
import { type WeappApp } from '../support/weapp/launch'

let stage: Stage

beforeAll(async () => {
  stage = await Stage.open()
})
afterAll(() => stage.close())

/** A new household in the form, up to the point of saving. */
async function write(app: WeappApp, headName: string, address: string): Promise<void> {
  await app.tap('我的户')
  await app.tap('#new-household')
  await app.input('#address', address)
  await app.tap('#member-head')
  await app.input('#member-name', headName)
  await app.tap('#member-done')
}

describe('赵桂芬 without signal', () => {
  test('is told that a household she writes is like one of hers, says it is another, and that is kept once stored', async () => {
    const { city } = stage
    const known = await stage.household('周春梅', { address: '五组 3 号' })
    const app = await stage.launchAs('zhaoGuifen')
    await app.tap('我的户')
    await app.offline()
    await write(app, '周春梅', '五组3号')
    expect(app.text()).toContain('和 周春梅 家很像')
    expect(app.text()).toContain('户主名字、门牌一样')
    await app.tap({ contains: '和 周春梅 家很像' })
    expect(app.text()).toContain('已经有的')
    expect(app.text()).toContain('尾号 0101')
    await app.tap('#other-household')
    expect(app.text()).not.toContain('很像')
    await app.tap('#save-household')
    await app.online()
    const unit = { unitId: places.village, cursor: null }
    const { households } = await city.as('sunXiulan').call(listHouseholds, { ...unit, search: '周春梅' })
    expect(households).toHaveLength(2)
    const { pairs } = await city.as('sunXiulan').call(listDuplicates, unit)
    expect(pairs.filter(({ one, other }) => [one.id, other.id].includes(known.id))).toEqual([])
  })

  test('sees that it is the same one and goes there; nothing is written twice', async () => {
    const { city } = stage
    const known = await stage.household('郑月英', { address: '六组 3 号' })
    const app = await stage.launchAs('zhaoGuifen')
    await app.tap('我的户')
    await app.offline()
    await write(app, '郑月英', '六组 3 号')
    await app.tap({ contains: '和 郑月英 家很像' })
    await app.tap('#same-household')
    expect(app.path).toBe('packages/households/detail/index')
    expect(app.text()).toContain('郑月英 家')
    await app.online()
    const { households } = await city
      .as('sunXiulan')
      .call(listHouseholds, { unitId: places.village, cursor: null, search: '郑月英' })
    expect(households.map(({ id }) => id)).toEqual([known.id])
  })

  test('closes a household: it leaves her list at once, and the federation knows when there is signal', async () => {
    const { city } = stage
    const home = await stage.household('冯桂兰')
    const app = await stage.launchAs('zhaoGuifen')
    await openHousehold(app, '冯桂兰')
    await app.offline()
    await app.tap('#close-household')
    expect(app.text()).toContain('这一户没有没办好的事。')
    await app.tap('家里没人了')
    await app.tap('#save-departure')
    expect(app.text()).toContain('已存在本机，有信号会自动传')
    expect(app.text()).toContain('已销户')
    expect(app.findAll('#record-visit')).toEqual([])
    await app.back()
    expect(app.text()).not.toContain('冯桂兰')
    await app.online()
    const { household, changes } = await city.as('sunXiulan').call(getHousehold, { id: home.id })
    expect(household).toMatchObject({
      status: 'closed',
      departure: { note: '家里没人了', by: people.zhaoGuifen.record.name },
    })
    expect(changes).toMatchObject([{ kind: 'closed' }])
  })
})
