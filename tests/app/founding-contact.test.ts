import { myCases } from '../../contracts/founding-cases'
import { actingAs } from '../support/as'
import { Stage } from '../support/journeys/stage'
import { places } from '../support/people'
import { Phone, type WeappApp } from '../support/weapp/launch'

let stage: Stage

beforeAll(async () => {
  stage = await Stage.open()
})
afterAll(() => stage.close())

const CONTACT = { openid: 'o-heqing-contact' }
const OTHER_PHONE = { openid: 'o-heqing-other' }
const PHONE_NUMBER = '19900008001'

/** Answers the guided choice for a committee of twelve without a Party organisation. */
async function askAdvice(app: WeappApp): Promise<void> {
  await app.tap('#go-founding')
  await app.tap('#begin-founding')
  await app.tap('一个姐妹们的组织')
  await app.tap('都在一家')
  await app.input('#advice-women', '12')
  await app.tap('#advice-next')
  await app.tap('能')
  await app.tap('#advice-no')
  await app.tap('#advice-no')
}

async function start(app: WeappApp): Promise<void> {
  await app.tap('#take-advice')
  await app.input('#unit-name', '聊城市青禾食品有限公司')
  await app.tap('#choose-superior')
  for (const unit of [places.city, places.county, places.town]) await app.tap(`#superior-${unit}`)
  await app.input('#contact-name', '何青')
  await app.input('#contact-phone', PHONE_NUMBER)
  await app.tap('#agree')
  await app.tap('#start-case')
}

/** What the sheet that is open asks, and its value. */
async function fillNext(app: WeappApp, value: string): Promise<void> {
  await app.input('#blank-value', value)
  await app.tap('#fill-blank')
}

const storedCase = async (openid: string) => {
  const { cases } = await actingAs(stage.emulator, openid).call(myCases, {})
  const [found] = cases
  if (!found) throw new Error('she has no case')
  return found
}

test('a contact person goes from the first question through a lost signal and a killed app, and on with another phone', async () => {
  const phone = new Phone()
  const app = await stage.launchAs(CONTACT, phone)
  expect(app.text()).toContain('我想建会')
  await askAdvice(app)
  expect(app.text()).toContain('建议：建妇女委员会')
  expect(app.text()).toContain('女性有 12 人，建妇女委员会更轻便。')
  expect(app.text()).toContain('这是建议，不是规定')
  await start(app)

  expect(app.path).toBe('packages/founding/case/index')
  expect(app.text()).toContain('一页纸写请示')
  expect(app.text()).toContain('第 1 步')
  const opened = await storedCase(CONTACT.openid)
  expect(opened.answers).toMatchObject({
    womenTotal: { value: 12 },
    hasParty: { value: false },
    canMeet: { value: true },
  })

  await app.tap('#fill-next')
  await app.tap('企业')
  await app.tap('#fill-blank')
  await fillNext(app, '堂邑镇工业路 1 号')
  await app.offline()
  await fillNext(app, '中共堂邑镇委员会')
  expect(app.text()).toContain('在本机，等信号')
  app.kill()

  const again = await stage.launchAs(CONTACT, phone)
  expect(again.path).toBe('pages/founding/index')
  await again.tap({ contains: '聊城市青禾食品有限公司' })
  expect(again.text()).toContain('中共堂邑镇委员会')
  expect(again.text()).toContain('现在没有网络')
  await again.tap('#fill-next')
  await again.pick('#blank-value', '2026-11-24')
  await again.tap('#fill-blank')
  await again.tap('同意')
  await again.tap('#fill-blank')
  expect((await storedCase(CONTACT.openid)).answers.partyOrganisation).toBeUndefined()

  await again.online()
  const arrived = await storedCase(CONTACT.openid)
  expect(arrived.answers).toMatchObject({
    address: { value: '堂邑镇工业路 1 号' },
    partyOrganisation: { value: '中共堂邑镇委员会' },
    partyOpinionDay: { value: '2026-11-24' },
    partyOpinion: { value: '同意' },
  })
  // One by one while there was signal, then the three in one call: nothing was written twice.
  expect(arrived.version).toBe(opened.version + 3)
  expect(again.text()).not.toContain('在本机，等信号')
  again.kill()

  const other = await stage.launchAs(OTHER_PHONE)
  other.answers.phoneNumberCode = `phone:${PHONE_NUMBER}`
  await other.tap('#go-founding')
  await other.tap('#claim')
  await other.tap('用手机号找回')
  expect(other.path).toBe('packages/founding/case/index')
  expect(other.text()).toContain('中共堂邑镇委员会')
  await other.tap('#fill-next')
  await fillNext(other, '30')
  const taken = await storedCase(OTHER_PHONE.openid)
  expect(taken.answers.staffTotal).toMatchObject({ value: 30 })
  expect((await actingAs(stage.emulator, CONTACT.openid).call(myCases, {})).cases).toEqual([])
})
