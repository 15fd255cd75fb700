import { issueInvite, whoAmI } from '../../contracts/identity'
import { appointStaff, type StaffRecord } from '../../contracts/units'
import { actingAs } from '../support/as'
import { ulid } from '../support/ids'
import { Stage } from '../support/journeys/stage'
import { places } from '../support/people'
import { Phone, type WeappApp } from '../support/weapp/launch'

let stage: Stage

beforeAll(async () => {
  stage = await Stage.open()
})
afterAll(() => stage.close())

/** The village's chair enters a new executive, who has not opened the app yet. */
async function newcomer(name: string, phone: string): Promise<StaffRecord> {
  const term = { termFrom: '2024-01-01', termTo: '2029-01-01' }
  const record = { id: ulid(), unitId: places.village, name, phone, post: 'executive' as const, ...term, demo: true }
  await stage.city.as('sunXiulan').call(appointStaff, { staff: [record] })
  return record
}

const boundName = async (openid: string): Promise<string | undefined> =>
  (await actingAs(stage.emulator, openid).call(whoAmI, {})).person?.name

async function openBinding(openid: string, phone = new Phone()): Promise<WeappApp> {
  const app = await stage.launchAs({ openid }, phone)
  await app.tap('我是妇联干部，去绑定')
  return app
}

describe('a WeChat user whom nobody knows', () => {
  test('reads what this is, what it asks of her, and finds the way on from every tab', async () => {
    const app = await stage.launchAs({ openid: 'o-unknown' })
    expect(app.text()).toContain('娘家人，妇联的走访本')
    await app.go('switchTab', '/pages/households/index')
    expect(app.text()).toContain('绑定以后，这里是您的户')
    await app.go('switchTab', '/pages/me/index')
    expect(app.text()).toContain('投诉建议')
    await app.tap('我是妇联干部，去绑定')
    expect(app.text()).toContain('手机号只用来核对您在妇联的职务')
    expect(app.text()).toContain('不取您的通讯录、定位和聊天')
  })

  test('binds by the phone number that WeChat hands over, and stays bound', async () => {
    const { phone: number } = await newcomer('冯春梅', '19900002001')
    const phone = new Phone()
    const app = await openBinding('o-feng', phone)
    app.answers.phoneNumberCode = `phone:${number}`
    await app.tap('用手机号绑定')
    expect(app.path).toBe('pages/today/index')
    expect(app.text()).toContain('冯春梅，绑定好了')
    expect(app.text()).toContain('还没有分给你的网格')
    app.kill()
    const again = await stage.launchAs({ openid: 'o-feng' }, phone)
    expect(again.has('我是妇联干部，去绑定')).toBe(false)
    expect(await boundName('o-feng')).toBe('冯春梅')
  })

  test('who keeps her number to herself is told of the other way', async () => {
    const app = await openBinding('o-private')
    app.answers.phoneNumberCode = undefined
    await app.tap('用手机号绑定')
    expect(app.text()).toContain('没有拿到手机号也不要紧，用邀请码一样能绑定')
  })

  test('whose number is in no register is told whom to ask, and is bound to nobody', async () => {
    const app = await openBinding('o-elsewhere')
    app.answers.phoneNumberCode = 'phone:19900009999'
    await app.tap('用手机号绑定')
    expect(app.text()).toContain('名册里没有这个手机号')
    expect(app.text()).toContain('请让上级妇联把您的手机号登记上，或者改用邀请码')
    expect(await boundName('o-elsewhere')).toBeUndefined()
  })

  test('a wrong invite code says what to do; the right one, typed in small letters, binds', async () => {
    const { id } = await newcomer('韩雪', '19900002002')
    const { invite } = await stage.city.as('sunXiulan').call(issueInvite, { staffId: id })
    const app = await openBinding('o-han')
    await app.input('8 位邀请码', 'K7M2')
    expect(app.has('还差 4 位')).toBe(true)
    await app.input('8 位邀请码', 'ZZZZZZZZ')
    await app.tap('用邀请码绑定')
    expect(app.text()).toContain('没有这个邀请码')
    expect(app.text()).toContain('请对一对 8 位邀请码，或者向发码的同志再要一个')
    expect(await boundName('o-han')).toBeUndefined()

    await app.input('8 位邀请码', invite.toLowerCase())
    await app.tap('用邀请码绑定')
    expect(app.text()).toContain('韩雪，绑定好了')
    expect(await boundName('o-han')).toBe('韩雪')
  })

  test('a code that cannot be one is answered in plain words, too', async () => {
    const app = await openBinding('o-typo')
    await app.input('8 位邀请码', '0O1I0O1I')
    await app.tap('用邀请码绑定')
    expect(app.path).toBe('packages/identity/bind/index')
    expect(app.text()).toMatch(/没有这个邀请码|有一处填得不合要求/)
  })
})
