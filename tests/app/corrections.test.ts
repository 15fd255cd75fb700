import { visitVersions } from '../../contracts/visit-changes'
import { getVisit } from '../../contracts/visits'
import { onlyVisit, visitsSeenByTown } from '../support/journeys/office'
import { Stage } from '../support/journeys/stage'
import { fillForm, openForm, openHousehold, save } from '../support/journeys/visit-form'
import { places } from '../support/people'
import { expectBoardsToEqualRecount } from '../support/recount'
import { Phone, type WeappApp } from '../support/weapp/launch'

let stage: Stage

beforeAll(async () => {
  stage = await Stage.open()
})
afterAll(() => stage.close())

const heard = { concern: '孙子上学没人接', promise: '去学校问课后托管', wish: '想要一盏护眼台灯' }
const visitPage = 'packages/visits/detail/index'

/** Records a visit with signal and opens it on the household's file. */
async function recordAndOpen(app: WeappApp, headName: string): Promise<void> {
  await openForm(app, headName)
  await fillForm(app, heard)
  await save(app)
  await app.tap({ contains: '走访入户' })
  expect(app.path).toBe(visitPage)
}

const expectTownsFiguresToBeARecount = () =>
  expectBoardsToEqualRecount(stage.emulator, stage.city.as('zhouMin'), places.town)

describe('a visit that she got wrong', () => {
  test('corrected without signal, app killed, answer lost: arrives once, and the first version stays', async () => {
    const home = await stage.household('孙玉梅')
    const phone = new Phone()
    const app = await stage.launchAs('zhaoGuifen', phone)
    await recordAndOpen(app, '孙玉梅')
    await app.offline()
    await app.tap('#correct-visit')
    expect(app.attr('诉求', 'value')).toBe(heard.concern)
    expect(app.attr('矛盾隐患：还不清', 'aria-checked')).toBe(true)
    expect(app.text()).toContain('还差：要改的地方、为什么改')
    await app.input('诉求', '孙女上学没人接')
    await app.tap('记错了')
    await save(app)
    expect(app.text()).toContain('更正已存在本机，有信号会自动传')
    expect(app.text()).toContain('孙女上学没人接')
    app.kill()
    expect(await onlyVisit(stage.city, home.id)).toMatchObject({ revision: 1, concern: { text: heard.concern } })

    const later = await stage.launchAs('zhaoGuifen', phone)
    expect(later.text()).toContain('本机 1 条待上传')
    phone.network.loseAnswers(1)
    await later.online()
    await later.offline()
    await later.online()
    const corrected = await onlyVisit(stage.city, home.id)
    expect(corrected).toMatchObject({
      revision: 2,
      concern: { text: '孙女上学没人接' },
      correction: { by: '赵桂芬', reason: '记错了' },
    })
    const { versions } = await stage.city.as('zhouMin').call(visitVersions, { id: corrected.id })
    expect(versions.map(({ visit: { concern } }) => concern?.text)).toEqual([heard.concern, '孙女上学没人接'])
    await openHousehold(later, '孙玉梅')
    await later.tap({ contains: '走访入户改过' })
    expect(later.text()).toContain('更正过 1 次')
    expect(later.text()).toContain(`原来：${heard.concern}`)
    expect(later.text()).toContain('改成：孙女上学没人接')
    await later.tap('#version-1')
    expect(later.text()).toContain('最早记的')
    await expectTownsFiguresToBeARecount()
  })

  test('withdrawn with a reason: marked for her and for the town, counted nowhere, brought back', async () => {
    const home = await stage.household('李秀珍')
    const phone = new Phone()
    const app = await stage.launchAs('zhaoGuifen', phone)
    await recordAndOpen(app, '李秀珍')
    const { id } = await onlyVisit(stage.city, home.id)
    await app.offline()
    await app.tap('#withdraw-visit')
    expect(app.text()).toContain('还差：为什么撤回')
    await app.tap('记错了户')
    await app.tap('#withdraw-save')
    expect(app.text()).toContain('已撤回：记错了户')
    expect(app.text()).toContain('在本机，等信号')
    await app.online()
    expect(app.text()).not.toContain('等信号')
    await app.back()
    expect(app.text()).toContain('走访入户已撤回')

    expect(await visitsSeenByTown(stage.city, home.id)).toEqual([])
    await expectTownsFiguresToBeARecount()
    const office = await stage.launchAs('zhouMin', new Phone(), { page: visitPage, query: { id } })
    expect(office.text()).toContain('已撤回：记错了户')
    expect(office.text()).toContain('赵桂芬')
    expect(office.has('#restore-visit')).toBe(false)

    const again = await stage.launchAs('zhaoGuifen', phone)
    await openHousehold(again, '李秀珍')
    await again.tap({ contains: '走访入户已撤回' })
    await again.tap('#restore-visit')
    expect(again.text()).not.toContain('已撤回')
    expect((await onlyVisit(stage.city, home.id)).id).toBe(id)
    await expectTownsFiguresToBeARecount()
  })

  test('corrected by the chair meanwhile: hers is kept, shown against what is stored, and goes on top of it', async () => {
    const home = await stage.household('周凤兰')
    const phone = new Phone()
    const app = await stage.launchAs('zhaoGuifen', phone)
    await recordAndOpen(app, '周凤兰')
    const { id } = await onlyVisit(stage.city, home.id)
    await app.offline()
    await app.tap('#correct-visit')
    await app.input('诉求', '孙女上学没人接')
    await app.tap('记错了')
    await save(app)
    app.kill()

    const chair = await stage.launchAs('sunXiulan', new Phone(), { page: visitPage, query: { id } })
    await chair.tap('#correct-visit')
    await chair.input('我答应她', '去镇上问')
    await chair.tap('后来问清了')
    await save(chair)

    const again = await stage.launchAs('zhaoGuifen', phone, { page: visitPage, query: { id } })
    await again.online()
    expect(again.text()).toContain('您的更正没收下：别处已经改过了')
    expect(again.text()).toContain('改成：孙女上学没人接')
    await again.tap('#reopen')
    expect(again.attr('诉求', 'value')).toBe('孙女上学没人接')
    await again.input('我答应她', '去镇上问')
    await save(again)
    expect(again.text()).not.toContain('没收下')
    const { visit } = await stage.city.as('zhouMin').call(getVisit, { id })
    expect(visit).toMatchObject({
      revision: 3,
      concern: { text: '孙女上学没人接', promise: { text: '去镇上问' } },
    })
  })
})
