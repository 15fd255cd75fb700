import { addDays, ymdOf } from '../../contracts/calendar'
import { openCase } from '../../contracts/founding-cases'
import { makeDocument } from '../../contracts/founding-documents'
import { establish } from '../../contracts/founding-federation'
import { leavePost } from '../../contracts/posts'
import { listStaff } from '../../contracts/units'
import { actingAs, type Caller } from '../support/as'
import { opening, Walk } from '../support/founding'
import { ulid } from '../support/ids'
import { Stage } from '../support/journeys/stage'
import { places } from '../support/people'
import { Phone, type WeappApp } from '../support/weapp/launch'

let stage: Stage
let contact: Caller
let town: Caller
let caseId: string
const unitId = ulid()

const CONTACT = { openid: 'o-heqing-later' }
const UNIT = '聊城市青禾食品有限公司'
const today = ymdOf(Date.now())

/** A federation that was founded three weeks ago; its plaque is due today. */
beforeAll(async () => {
  stage = await Stage.open()
  contact = actingAs(stage.emulator, CONTACT.openid)
  town = stage.city.as('zhouMin')
  const order = opening('federation', { unitName: UNIT })
  await contact.call(openCase, order)
  caseId = order.id
  const days = { heldOn: addDays(today, -20), plaqueDay: today, firstActivityDay: addDays(today, 5) }
  const walk = new Walk(contact, town, caseId, { womenTotal: 20, memberSeats: 3, deputySeats: 1, ...days })
  await walk.to(null)
  await town.call(establish, { caseId, unitId })
  await contact.call(makeDocument, { caseId, document: 'filingForm' })
})
afterAll(() => stage.close())

const opened = async (page: string, query: Record<string, string>, as: Parameters<Stage['launchAs']>[0]) =>
  stage.launchAs(as, new Phone(), { page, query })
const caseOf = (): Promise<WeappApp> => opened('packages/founding/case/index', { id: caseId }, CONTACT)

test('the plaque is due: the contact person sees it in her list, ticks it, and it is gone there', async () => {
  const list = await opened('pages/founding/index', {}, CONTACT)
  expect(list.text()).toContain('该挂牌了')
  expect(list.text()).not.toContain('该办第一次活动了')
  await list.tap({ contains: UNIT })
  expect(list.text()).toContain('1 件到日子')
  await list.tap({ label: '办好了：挂牌' })
  expect(list.text()).toContain('记下了：挂牌办好了')
  expect(list.text()).toContain('哪天办的')
  const again = await opened('pages/founding/index', {}, CONTACT)
  expect(again.text()).not.toContain('该挂牌了')
})

test('somebody left: the filing form is listed as out of date with what changed, and is made again', async () => {
  const { staff } = await town.call(listStaff, { unitId })
  const deputy = staff.find(({ post }) => post === 'viceChair')
  await town.call(leavePost, { staffId: deputy?.id ?? '', on: today, reason: '工作调动' })
  const app = await caseOf()
  expect(app.text()).toContain('1 份已过时，要重做')
  await app.tap('#pack')
  expect(app.text()).toContain('已过时，要重做')
  expect(app.text()).toContain(`在任的执委：3 行，有${deputy?.name ?? ''} → 2 行`)
  await app.tap('#paper-filingForm')
  expect(app.text()).toContain('和做好的不一样')
  await app.tap('#make-paper')
  const again = await caseOf()
  expect(again.text()).not.toContain('已过时')
})

test('a by-election begins with what is known', async () => {
  const app = await caseOf()
  await app.tap('#begin-by-election')
  expect(app.dialog).toMatchObject({ title: '办增补、替补执委？' })
  await app.press('开始')
  expect(app.path).toBe('packages/founding/case/index')
  expect(app.text()).toContain('提名要补的人')
  expect(app.text()).toContain('现有执委2名')
  expect(app.text()).toContain('增补、替补执委')
})

test('the federation sees where cases stand, what is due and what is covered, from its figures to the cases', async () => {
  const app = await opened('packages/founding-office/progress/index', { unit: places.county }, 'liuHui')
  expect(app.text()).toContain('建会进展')
  await app.tap('#at-preparing')
  expect(app.path).toBe('packages/founding-office/list/index')
  expect(app.text()).toContain('增补、替补执委')
  const board = await opened('pages/insights/index', {}, 'zhouMin')
  await board.tap('#covered-units')
  expect(board.path).toBe('packages/founding-office/covered/index')
  expect(board.text()).toContain(UNIT)
  expect(board.text()).toContain('女性 20 人')
})
