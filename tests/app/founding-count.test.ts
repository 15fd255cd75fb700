import { openCase } from '../../contracts/founding-cases'
import { actingAs } from '../support/as'
import { currentStep, nameOf, opening, Walk } from '../support/founding'
import { ulid } from '../support/ids'
import { Stage } from '../support/journeys/stage'
import { Phone, type WeappApp } from '../support/weapp/launch'

let stage: Stage

beforeAll(async () => {
  stage = await Stage.open()
})
afterAll(() => stage.close())

const PAGE = 'packages/founding/count/index'
const DUE = 12

/** A case of twelve women, three seats and a deputy, before its meeting or its first plenary. */
async function begin(until: 'meeting' | 'plenary'): Promise<{ walk: Walk; openid: string }> {
  const openid = `o-contact-${ulid()}`
  const contact = actingAs(stage.emulator, openid)
  const { case: found } = await contact.call(openCase, opening('committee'))
  const walk = new Walk(contact, stage.city.as('zhouMin'), found.id, {
    womenTotal: DUE,
    memberSeats: 3,
    deputySeats: 1,
  })
  await walk.to(until)
  return { walk, openid }
}

const opened = (openid: string, walk: Walk, of: string, phone = new Phone()): Promise<WeappApp> =>
  stage.launchAs({ openid }, phone, { page: PAGE, query: { id: walk.caseId, of } })

async function typeBallots(app: WeappApp, prefix: string, present: number): Promise<void> {
  for (const field of ['present', 'issued', 'returned', 'valid'])
    await app.input(`#${prefix}-${field}`, String(present))
  await app.input(`#${prefix}-void`, '0')
}

test('the votes of a meeting: checked while she types, kept when the app is killed, recorded once there is signal', async () => {
  const { walk, openid } = await begin('meeting')
  const phone = new Phone()
  const app = await opened(openid, walk, 'executives', phone)
  expect(app.text()).toContain('应到 12 人')
  expect(app.text()).toContain('不做电子投票')

  await typeBallots(app, 'member-1', DUE)
  await app.input('#member-1-issued', '13')
  expect(app.text()).toContain('发出 13 张，比实到 12 人多。')
  await app.input('#member-1-issued', '12')
  for (const [index, votes] of [12, 11, 9, 2].entries()) await app.input(`#member-1-for-${index + 1}`, String(votes))
  expect(app.text()).toContain('还差 1 票')
  app.kill()

  const again = await opened(openid, walk, 'executives', phone)
  await again.input('#member-1-against-2', '1')
  await again.input('#member-1-against-3', '3')
  await again.input('#member-1-against-4', '10')
  expect(again.text()).toContain(`${[0, 1, 2].map(nameOf).join('、')}当选`)
  phone.network.change('none')
  await again.tap('#record-count')
  expect(again.text()).toContain('记下结果要有信号，填的都在这台手机上')
  phone.network.change('wifi')
  await again.tap('#record-count')
  const found = await walk.see()
  expect([currentStep(found), found.given.electedNames]).toEqual(['plenary', [0, 1, 2].map(nameOf).join('、')])
})

test('the first plenary: candidates are those elected, the ballots of one paper are typed once', async () => {
  const { walk, openid } = await begin('plenary')
  const app = await opened(openid, walk, 'leaders')
  expect(app.text()).toContain('选主任 1 名')
  expect(app.text()).not.toContain(nameOf(3))
  await typeBallots(app, 'head-1', 3)
  await app.input('#head-1-for-1', '3')
  await app.input('#deputy-1-for-1', '1')
  await app.input('#deputy-1-against-1', '2')
  expect(app.text()).toContain('还空 1 名')
  await app.input('#deputy-1-for-1', '3')
  await app.input('#deputy-1-against-1', '0')
  await app.tap('#record-count')
  expect((await walk.see()).given).toMatchObject({ headName: nameOf(0), deputyNames: nameOf(1) })
})

test('before its time there is nothing to count, and it says why', async () => {
  const openid = `o-contact-${ulid()}`
  const contact = actingAs(stage.emulator, openid)
  const { case: found } = await contact.call(openCase, opening('committee'))
  const app = await stage.launchAs({ openid }, new Phone(), { page: PAGE, query: { id: found.id, of: 'executives' } })
  expect(app.text()).toContain('还没到投票这一步')
})

const MOST_TAP = 4 * 1024

test('thirty candidates stay quick: a key costs little', async () => {
  const openid = `o-contact-${ulid()}`
  const contact = actingAs(stage.emulator, openid)
  const { case: found } = await contact.call(openCase, opening('federation'))
  const walk = new Walk(
    contact,
    stage.city.as('zhouMin'),
    found.id,
    { womenTotal: 40, memberSeats: 25, deputySeats: 4 },
    { candidates: 30 },
  )
  await walk.to('meeting')
  const app = await opened(openid, walk, 'executives')
  const { nodes, depth, children } = app.audit()
  expect(nodes).toBeLessThan(1000)
  expect(depth).toBeLessThan(30)
  expect(children).toBeLessThanOrEqual(60)
  await app.input('#member-1-valid', '40')
  const { calls, bytes } = await app.measure(() => app.input('#member-1-for-30', '40'))
  expect(calls).toBeLessThanOrEqual(2)
  expect(bytes).toBeLessThanOrEqual(MOST_TAP)
})
