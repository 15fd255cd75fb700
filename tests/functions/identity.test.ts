import { bindByInvite, bindByPhone, issueInvite, suggest, unbind, unbindStaff, whoAmI } from '../../contracts/identity'
import { appointStaff, listUnits } from '../../contracts/units'
import { actingAs } from '../support/as'
import { auditLines } from '../support/audits'
import { foundCity, type City } from '../support/city'
import { startTestEmulator, type TestEmulator } from '../support/emulator'
import { ulid } from '../support/ids'
import { people, places } from '../support/people'

let emulator: TestEmulator
let city: City

beforeAll(async () => {
  emulator = await startTestEmulator()
  city = await foundCity(emulator)
})
afterAll(() => emulator.stop())

let tail = 2000
async function appoint(): Promise<{ id: string; phone: string }> {
  const staff = {
    id: ulid(),
    unitId: places.village,
    name: '冯小云',
    phone: `1990000${String(tail++)}`,
    post: 'executive' as const,
    termFrom: '2024-01-01',
    termTo: '2029-01-01',
  }
  await city.as('sunXiulan').call(appointStaff, { staff: [staff] })
  return staff
}
const someone = () => actingAs(emulator, `o-someone-${ulid()}`)

describe('identity.me', () => {
  it('is null for a WeChat user nobody knows', async () => {
    expect(await city.stranger.call(whoAmI, {})).toEqual({ person: null })
  })

  it.each([
    ['zhaoGuifen', 'gridMember'],
    ['sunXiulan', 'villageChair'],
    ['zhouMin', 'townStaff'],
    ['liuHui', 'countyStaff'],
    ['chenXiaomin', 'cityStaff'],
  ] as const)('%s is %s', async (name, role) => {
    expect((await city.as(name).call(whoAmI, {})).person).toMatchObject({ name: people[name].record.name, role })
  })

  it('the founder stands in no unit', async () => {
    const { person } = await city.founder.call(whoAmI, {})
    expect(person).toMatchObject({ role: 'founder', grids: [] })
    expect((await city.founder.refusal(listUnits, { unitId: person?.unitId ?? '' })).code).toBe('NOT_FOUND')
  })

  it('believes the platform, not the event', async () => {
    const event = {
      action: whoAmI.name,
      input: {},
      openid: people.chenXiaomin.openid,
      userInfo: { openId: people.chenXiaomin.openid },
    }
    const { result } = await emulator.call<{ value: unknown }>(city.stranger.openid, 'identity', event)
    expect(result.value).toEqual({ person: null })
  })
})

describe('identity.bindByPhone', () => {
  it('refuses a code that WeChat does not know', async () => {
    expect((await someone().refusal(bindByPhone, { code: 'stale' })).code).toBe('PHONE_CODE_EXPIRED')
  })
  it('refuses a number in nobody’s record', async () => {
    expect((await someone().refusal(bindByPhone, { code: 'phone:19900009999' })).code).toBe('PHONE_UNKNOWN')
  })
  it('refuses a record that another WeChat user has', async () => {
    const code = `phone:${people.zhouMin.record.phone}`
    expect((await someone().refusal(bindByPhone, { code })).code).toBe('STAFF_BOUND_ELSEWHERE')
  })
  it('refuses a second record to somebody who is bound', async () => {
    const { phone } = await appoint()
    expect((await city.as('zhouMin').refusal(bindByPhone, { code: `phone:${phone}` })).code).toBe('ALREADY_BOUND')
  })
  it('binds once, answers the same again, and leaves one line', async () => {
    const { id, phone } = await appoint()
    const her = someone()
    const first = await her.call(bindByPhone, { code: `phone:${phone}` })
    expect(await her.call(bindByPhone, { code: `phone:${phone}` })).toEqual(first)
    expect((await auditLines(emulator, id)).map(({ action }) => action)).toEqual(['staff.appointed', 'staff.bound'])
  })
  it('of two phones at once only one is bound', async () => {
    const { phone } = await appoint()
    const tries = await Promise.allSettled(
      [someone(), someone()].map((her) => her.call(bindByPhone, { code: `phone:${phone}` })),
    )
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})

describe('identity.issueInvite and bindByInvite', () => {
  it('a grid member may not issue one', async () => {
    const { id } = await appoint()
    expect((await city.as('zhaoGuifen').refusal(issueInvite, { staffId: id })).code).toBe('FORBIDDEN')
  })
  it('nobody may issue one for a person outside her scope', async () => {
    const { id } = await appoint()
    expect((await city.as('wuLan').refusal(issueInvite, { staffId: id })).code).toBe('NOT_FOUND')
  })
  it('refuses an unknown code and one that is no code', async () => {
    expect((await someone().refusal(bindByInvite, { invite: 'ABCDEFGH' })).code).toBe('INVITE_UNKNOWN')
    expect((await someone().refusal(bindByInvite, { invite: '01O' })).code).toBe('INVALID_INPUT')
  })
  it('binds whoever enters it, in small letters too, and nobody after her', async () => {
    const { id } = await appoint()
    const { invite } = await city.as('sunXiulan').call(issueInvite, { staffId: id })
    const her = someone()
    expect((await her.call(bindByInvite, { invite: ` ${invite.toLowerCase()} ` })).person.staffId).toBe(id)
    expect((await her.call(bindByInvite, { invite })).person.staffId).toBe(id)
    expect((await someone().refusal(bindByInvite, { invite })).code).toBe('INVITE_UNKNOWN')
    expect((await auditLines(emulator, id)).map(({ action }) => action)).toEqual([
      'staff.appointed',
      'invite.issued',
      'staff.bound',
    ])
  })
})

describe('identity.unbind', () => {
  it('refuses who is not bound', async () => {
    expect((await city.stranger.refusal(unbind, {})).code).toBe('NOT_BOUND')
  })
  it('lets go, so that another phone can be bound', async () => {
    const { id, phone } = await appoint()
    const [old, next] = [someone(), someone()]
    await old.call(bindByPhone, { code: `phone:${phone}` })
    await old.call(unbind, {})
    expect(await old.call(whoAmI, {})).toEqual({ person: null })
    expect((await next.call(bindByPhone, { code: `phone:${phone}` })).person.staffId).toBe(id)
    expect((await auditLines(emulator, id)).map(({ action }) => action)).toContain('staff.unbound')
  })
})

describe('identity.unbindStaff', () => {
  it('refuses a grid member, and who is outside the asker’s subtree', async () => {
    const { id, phone } = await appoint()
    await someone().call(bindByPhone, { code: `phone:${phone}` })
    expect((await city.as('zhaoGuifen').refusal(unbindStaff, { staffId: id })).code).toBe('FORBIDDEN')
    expect((await city.as('zhengQin').refusal(unbindStaff, { staffId: id })).code).toBe('NOT_FOUND')
  })
  it('bars the lost phone and frees the post for another one, once', async () => {
    const { id, phone } = await appoint()
    const [lost, next] = [someone(), someone()]
    await lost.call(bindByPhone, { code: `phone:${phone}` })
    await city.as('sunXiulan').call(unbindStaff, { staffId: id })
    await city.as('sunXiulan').call(unbindStaff, { staffId: id })
    expect(await lost.call(whoAmI, {})).toEqual({ person: null })
    const { invite } = await city.as('sunXiulan').call(issueInvite, { staffId: id })
    expect((await next.call(bindByInvite, { invite })).person.staffId).toBe(id)
    const actions = (await auditLines(emulator, id)).map(({ action }) => action)
    expect(actions.filter((action) => action === 'staff.unbound')).toHaveLength(1)
  })
})

describe('identity.suggest', () => {
  it('takes a word from anybody, once', async () => {
    const said = { id: ulid(), text: '字还能再大些吗？' }
    const first = await city.stranger.call(suggest, said)
    expect(await city.stranger.call(suggest, said)).toEqual(first)
    expect((await city.stranger.refusal(suggest, { ...said, text: '别的话' })).code).toBe('CONFLICT')
    expect(await auditLines(emulator, said.id)).toHaveLength(1)
  })
})
