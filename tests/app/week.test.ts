import { monthOf, ymdOf } from '../../contracts/calendar'
import { listConcerns } from '../../contracts/concerns'
import { createGrids } from '../../contracts/grids'
import { appointStaff } from '../../contracts/units'
import { overview, type Measures } from '../../contracts/insights'
import type { Visit } from '../../contracts/visits'
import { ulid } from '../support/ids'
import { onlyVisit, visitsSeenByTown } from '../support/journeys/office'
import { Stage } from '../support/journeys/stage'
import { fillForm, save } from '../support/journeys/visit-form'
import { places } from '../support/people'
import { household, member } from '../support/samples'
import { Phone, type WeappApp } from '../support/weapp/launch'

let stage: Stage
let homes: Record<string, string>
const phone = new Phone()

beforeAll(async () => {
  stage = await Stage.open()
})
afterAll(() => stage.close())

const feng = { id: ulid(), openid: 'o-feng', name: '冯春梅', phone: '19900004001' }
const DAY = 86_400_000
/** Her week ends now: the cloud takes no visit of tomorrow. */
const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const
const momentOf = (day: (typeof days)[number]): string =>
  new Date(Date.now() - (days.length - 1 - days.indexOf(day)) * DAY).toISOString()

const heard = { concern: '孙子上学没人接', promise: '去学校问课后托管', wish: '想要一盏护眼台灯' }
const SHORTEST = ['家庭情况：清楚', '困难诉求：清楚', '矛盾隐患：清楚', '这次没有', '保存走访']

/** A new executive with a grid of her own and these households in it; nobody was there yet. */
async function beginHerGrid(heads: readonly string[]): Promise<Record<string, string>> {
  const term = { termFrom: '2024-01-01', termTo: '2029-01-01', post: 'executive' as const, unitId: places.village }
  const { openid: _, ...named } = feng
  await stage.city.as('sunXiulan').call(appointStaff, { staff: [{ ...named, ...term, demo: true }] })
  const grid = { id: ulid(), unitId: places.village, name: '第五网格', keeperId: feng.id, demo: true }
  await stage.city.as('sunXiulan').call(createGrids, { grids: [grid] })
  const homes = heads.map((name) => {
    const head = member({ name })
    return household(grid.id, { headId: head.id, members: [head] })
  })
  await stage.city.register('sunXiulan', ...homes)
  return Object.fromEntries(heads.map((name, index) => [name, homes[index]?.id ?? '']))
}

const open = (day: (typeof days)[number]): Promise<WeappApp> =>
  stage.launchAs({ openid: feng.openid }, phone, { now: momentOf(day) })

async function visitShortly(app: WeappApp, head: string): Promise<void> {
  await app.tap(`${head} 家`)
  for (const words of SHORTEST) await app.tap(words)
}

/** What the town counts, of all months of the week together. */
async function townFigures(): Promise<Measures> {
  const months = [...new Set(days.map((day) => monthOf(momentOf(day))))]
  const sum: Measures = {}
  for (const month of months) {
    const board = await stage.city.as('zhouMin').call(overview, { unitId: places.town, month })
    for (const [measure, count] of Object.entries(board.month)) sum[measure] = (sum[measure] ?? 0) + count
  }
  return sum
}

const settledInTown = async (): Promise<string[]> => {
  const asked = { unitId: places.town, kind: 'concern', status: 'resolved', cursor: null } as const
  return (await stage.city.as('zhouMin').call(listConcerns, asked)).concerns.map(({ text }) => text)
}

const seenByTown = async (): Promise<number[]> =>
  Promise.all(Object.values(homes).map(async (id) => (await visitsSeenByTown(stage.city, id)).length))

test('冯春梅’s week: bound on Monday, two days without signal, a dead app, and everything arrives once', async () => {
  homes = await beginHerGrid(['孙玉梅', '李秀珍', '周凤兰', '吴桂芝', '马春花'])
  const before = await townFigures()
  await bindAndVisitTwo()
  await visitTwoWithoutSignalAndBeginAThird()
  await finishWhatWasBegun()
  await sendEverything()
  await tickThePromise()
  const after = await townFigures()
  const gained = (measure: string) => (after[measure] ?? 0) - (before[measure] ?? 0)
  expect(['visits', 'reached', 'concerns', 'concernsResolved', 'wishes'].map(gained)).toEqual([5, 4, 1, 1, 1])
})

async function bindAndVisitTwo(): Promise<void> {
  const app = await open('monday')
  await app.tap('我是妇联干部，去绑定')
  app.answers.phoneNumberCode = `phone:${feng.phone}`
  await app.tap('用手机号绑定')
  expect(app.path).toBe('pages/today/index')
  expect(app.text()).toContain('今天该走 5 户')
  await visitShortly(app, '孙玉梅')
  await visitShortly(app, '李秀珍')
  expect(app.text()).toContain('今天该走 3 户')
  expect(await seenByTown()).toEqual([1, 1, 0, 0, 0])
  app.kill()
}

/** The app dies while the third visit is half written. */
async function visitTwoWithoutSignalAndBeginAThird(): Promise<void> {
  phone.network.change('none')
  const app = await open('tuesday')
  expect(app.text()).toContain('没连上网')
  await app.tap('周凤兰 家')
  await fillForm(app, heard)
  await save(app)
  await app.tap('吴桂芝 家')
  await app.tap('#how')
  await app.tap('没人在家')
  await app.tap('就这样')
  await save(app)
  await app.tap('马春花 家')
  await app.tap('家庭情况：清楚')
  await app.tap('这次没有')
  app.kill()
}

async function finishWhatWasBegun(): Promise<void> {
  const app = await open('wednesday')
  expect(app.text()).toContain('本机 2 条待上传')
  expect(app.text()).toContain(heard.promise)
  await app.tap({ contains: '走访写了一半' })
  expect(app.attr('家庭情况：清楚', 'aria-checked')).toBe(true)
  await app.tap('困难诉求：清楚')
  await save(app)
  expect(app.text()).toContain('本机 3 条待上传')
  expect(await seenByTown()).toEqual([1, 1, 0, 0, 0])
  app.kill()
}

/** Each visit keeps the day it was begun. The first answers get lost on their way, so that what arrived is sent again. */
async function sendEverything(): Promise<void> {
  const app = await open('thursday')
  phone.network.loseAnswers(2)
  await app.online()
  await app.offline()
  await app.online()
  expect(app.text()).not.toContain('待上传')
  app.kill()
  const visits: Visit[] = []
  for (const id of Object.values(homes)) visits.push(await onlyVisit(stage.city, id))
  const dayOf = (day: (typeof days)[number]) => ymdOf(momentOf(day))
  expect(visits.map(({ headName, outcome, visitedAt }) => [headName, outcome, ymdOf(visitedAt)])).toEqual([
    ['孙玉梅', 'met', dayOf('monday')],
    ['李秀珍', 'met', dayOf('monday')],
    ['周凤兰', 'met', dayOf('tuesday')],
    ['吴桂芝', 'notHome', dayOf('tuesday')],
    ['马春花', 'met', dayOf('tuesday')],
  ])
  expect(visits[2]).toMatchObject({ concern: { text: heard.concern }, wishes: [{ text: heard.wish }] })
}

async function tickThePromise(): Promise<void> {
  const app = await open('friday')
  await app.tap(`办好了：${heard.promise}`)
  expect(await settledInTown()).toEqual([heard.concern])
  await app.tap('撤销')
  expect(await settledInTown()).toEqual([])
  await app.tap(`办好了：${heard.promise}`)
  expect(await settledInTown()).toEqual([heard.concern])
  expect(app.text()).toContain('今天该走 1 户')
  app.kill()
}
