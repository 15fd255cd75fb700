import { addDays, ymdOf } from '../../contracts/calendar'
import { openCase } from '../../contracts/founding-cases'
import { createGrids } from '../../contracts/grids'
import { handOverGrid } from '../../contracts/handover'
import { unbind } from '../../contracts/identity'
import { acceptReminders, myReminders, type ReminderKind } from '../../contracts/reminders'
import type { Caller } from '../support/as'
import { auditLines, storedDocuments } from '../support/audits'
import { foundCity, type City } from '../support/city'
import { startTestEmulator, type TestEmulator } from '../support/emulator'
import { currentStep, opening, Walk } from '../support/founding'
import { ulid } from '../support/ids'
import { letItBeMorning } from '../support/later'
import { people, places, type PersonName } from '../support/people'
import { rewinding } from '../support/rewind'
import { visit } from '../support/samples'

let emulator: TestEmulator
let city: City
let rewind: () => Promise<void>

beforeAll(async () => {
  emulator = await startTestEmulator()
  city = await foundCity(emulator)
  rewind = await rewinding(emulator)
})
beforeEach(() => rewind())
afterAll(() => emulator.stop())

const dayIn = (days: number): string => addDays(ymdOf(Date.now()), days)
const accept = (by: Caller, ...kinds: ReminderKind[]) => by.call(acceptReminders, { id: ulid(), kinds })
const morning = () => emulator.fireTimer('reminders', 'daily')
const events = () => emulator.fireTimer('reminders', 'events')

async function left(by: Caller): Promise<Partial<Record<ReminderKind, number>>> {
  const { reminders } = await by.call(myReminders, {})
  return Object.fromEntries(reminders.map((reminder) => [reminder.kind, reminder.left]))
}

/** The console shows numbers as extended JSON. */
const numberOf = (value: unknown): number => Number((value as { $numberInt: string }).$numberInt)

/** Every credit is the sum of its movements. */
async function expectCreditsToAddUp(): Promise<void> {
  const movements = await storedDocuments(emulator, 'reminderMovements', {})
  for (const credit of await storedDocuments(emulator, 'reminderCredits', {})) {
    const hers = movements.filter(
      ({ openid, kinds }) => openid === credit.openid && (kinds as string[]).includes(String(credit.kind)),
    )
    expect(hers.reduce((sum, { change }) => sum + numberOf(change), 0)).toBe(numberOf(credit.left))
  }
}

async function promised(dueOn: string): Promise<void> {
  const concern = { id: ulid(), text: '丈夫动手打人', promise: { text: '找王桂英再谈一次', dueOn } }
  await city.record('zhaoGuifen', visit(city.household.id, { concern }))
}

const sent = async () =>
  (await emulator.outbox())
    .filter(({ api }) => api === 'subscribeMessage.send')
    .map(({ parameters: { touser: to, template_id: template, data }, errcode }) => ({ to, template, data, errcode }))

const openidOf = (name: PersonName): string => people[name].openid

it('refuses somebody without a post anything but news of her own founding case, and input that says nothing', async () => {
  const byStranger = { id: ulid(), kinds: ['promisesDue'] }
  expect((await city.stranger.refusal(acceptReminders, byStranger)).code).toBe('NOT_BOUND')
  const mixed = { id: ulid(), kinds: ['foundingTurn', 'handedOver'] }
  expect((await city.stranger.refusal(acceptReminders, mixed)).code).toBe('NOT_BOUND')
  for (const kinds of [[], ['gossip'], ['visitsDue', 'visitsDue']])
    expect((await city.as('zhaoGuifen').refusal(acceptReminders, { id: ulid(), kinds })).code).toBe('INVALID_INPUT')
  expect(await storedDocuments(emulator, 'reminderCredits', {})).toEqual([])
})

it('counts each tap once, by kind and by person, however often it is sent', async () => {
  const tap = { id: ulid(), kinds: ['promisesDue', 'visitsDue'] as ReminderKind[] }
  const zhao = city.as('zhaoGuifen')
  expect((await zhao.call(acceptReminders, tap)).reminders).toEqual([
    { kind: 'promisesDue', templateId: 'demo-promises-due', left: 1 },
    { kind: 'visitsDue', templateId: 'demo-visits-due', left: 1 },
    { kind: 'handedOver', templateId: 'demo-handed-over', left: 0 },
    { kind: 'foundingTurn', templateId: 'demo-founding-turn', left: 0 },
  ])
  await Promise.all([1, 2, 3].map(() => zhao.call(acceptReminders, tap)))
  expect((await zhao.refusal(acceptReminders, { ...tap, kinds: ['handedOver'] })).code).toBe('ID_TAKEN')
  expect((await city.as('qianAiju').refusal(acceptReminders, tap)).code).toBe('ID_TAKEN')
  expect(await left(zhao)).toEqual({ promisesDue: 1, visitsDue: 1, handedOver: 0, foundingTurn: 0 })
  expect(await left(city.as('qianAiju'))).toMatchObject({ promisesDue: 0 })
})

it('counts both of two taps that arrive at once', async () => {
  const zhao = city.as('zhaoGuifen')
  await Promise.all([1, 2, 3].map(() => accept(zhao, 'promisesDue')))
  expect((await left(zhao)).promisesDue).toBe(3)
  await expectCreditsToAddUp()
})

describe('the morning’s timer', () => {
  it('tells how many promises are near and the first day, and uses up one credit; fired again it sends nothing', async () => {
    await promised(dayIn(1))
    await promised(dayIn(2))
    await promised(dayIn(9))
    await promised(dayIn(-3))
    await accept(city.as('zhaoGuifen'), 'promisesDue')
    await accept(city.as('zhaoGuifen'), 'promisesDue')
    await letItBeMorning(emulator, openidOf('zhaoGuifen'), 'promisesDue')
    await morning()
    await morning()
    await letItBeMorning(emulator, openidOf('zhaoGuifen'), 'promisesDue')
    await Promise.all([morning(), morning()])
    const [year, month, date] = dayIn(1).split('-').map(Number)
    expect(await sent()).toEqual([
      {
        to: openidOf('zhaoGuifen'),
        template: 'demo-promises-due',
        data: { thing1: { value: '有 2 件答应的事快到日子了' }, date2: { value: `${year}年${month}月${date}日` } },
        errcode: 0,
      },
    ])
    expect((await left(city.as('zhaoGuifen'))).promisesDue).toBe(1)
    await expectCreditsToAddUp()
  })

  it('holds no word of what was told: no name, no place, no trouble', async () => {
    await promised(dayIn(0))
    await accept(city.as('zhaoGuifen'), 'promisesDue', 'visitsDue')
    await letItBeMorning(emulator, openidOf('zhaoGuifen'), 'promisesDue')
    await letItBeMorning(emulator, openidOf('zhaoGuifen'), 'visitsDue')
    await morning()
    const messages = JSON.stringify(await sent())
    expect(messages).toContain('demo-promises-due')
    expect(messages).not.toMatch(/王桂英|打人|谈|网格|杨庄/)
  })

  it('says how many households are due this week', async () => {
    await accept(city.as('zhaoGuifen'), 'visitsDue')
    await letItBeMorning(emulator, openidOf('zhaoGuifen'), 'visitsDue')
    await morning()
    expect(await sent()).toMatchObject([{ template: 'demo-visits-due', data: { thing2: { value: '这周该走 1 户' } } }])
  })

  it('counts her own grids only, and tells nobody who did not accept', async () => {
    await promised(dayIn(1))
    await accept(city.as('qianAiju'), 'promisesDue')
    await letItBeMorning(emulator, openidOf('qianAiju'), 'promisesDue')
    await morning()
    expect(await sent()).toEqual([])
    expect((await left(city.as('qianAiju'))).promisesDue).toBe(1)
    const [credit] = await storedDocuments(emulator, 'reminderCredits', { openid: openidOf('qianAiju') })
    expect(credit?.lookOn).toBe(dayIn(1))
  })

  it('tells nobody whose WeChat has been unbound', async () => {
    await promised(dayIn(1))
    await accept(city.as('zhaoGuifen'), 'promisesDue')
    await city.as('zhaoGuifen').call(unbind, {})
    await letItBeMorning(emulator, openidOf('zhaoGuifen'), 'promisesDue')
    await morning()
    expect(await sent()).toEqual([])
  })

  it('takes it that nothing is left when WeChat says that she refuses', async () => {
    await promised(dayIn(1))
    for (let tap = 0; tap < 3; tap++) await accept(city.as('zhaoGuifen'), 'promisesDue')
    await letItBeMorning(emulator, openidOf('zhaoGuifen'), 'promisesDue')
    await emulator.fault({ refuseMessages: 1 })
    await morning()
    expect(await sent()).toMatchObject([{ errcode: 43101 }])
    expect((await left(city.as('zhaoGuifen'))).promisesDue).toBe(0)
    await expectCreditsToAddUp()
    await accept(city.as('zhaoGuifen'), 'promisesDue')
    expect((await left(city.as('zhaoGuifen'))).promisesDue).toBe(1)
    await expectCreditsToAddUp()
  })

  it('keeps the credit when anything else goes wrong, and does not try twice a day', async () => {
    await promised(dayIn(1))
    await accept(city.as('zhaoGuifen'), 'promisesDue')
    await letItBeMorning(emulator, openidOf('zhaoGuifen'), 'promisesDue')
    await emulator.fault({ failMessages: 1 })
    await morning()
    await morning()
    expect(await sent()).toMatchObject([{ errcode: -1 }])
    expect((await left(city.as('zhaoGuifen'))).promisesDue).toBe(1)
    await expectCreditsToAddUp()
  })

  it('reaches everybody, page by page', async () => {
    const names = ['zhaoGuifen', 'qianAiju', 'sunXiulan', 'liMei'] as const
    for (const name of names) {
      await accept(city.as(name), 'promisesDue')
      await letItBeMorning(emulator, openidOf(name), 'promisesDue')
    }
    await promised(dayIn(1))
    await morning()
    expect((await sent()).map(({ to }) => to).sort()).toEqual([openidOf('zhaoGuifen'), openidOf('sunXiulan')].sort())
    const credits = await storedDocuments(emulator, 'reminderCredits', {})
    expect(credits.map(({ lookOn }) => String(lookOn) > dayIn(0))).toEqual(names.map(() => true))
  })
})

describe('the timer of events', () => {
  it('tells her who was handed a grid, once, and only if she accepted', async () => {
    const gridId = ulid()
    const grid = { id: gridId, unitId: places.village, name: '第六网格', keeperId: people.qianAiju.record.id }
    await city.as('sunXiulan').call(createGrids, { grids: [grid] })
    const handTo = (name: PersonName) =>
      city.as('sunXiulan').call(handOverGrid, { id: ulid(), gridId, toStaffId: people[name].record.id, note: null })
    await handTo('zhaoGuifen')
    await events()
    expect(await sent()).toEqual([])
    await accept(city.as('liMei'), 'handedOver')
    await handTo('liMei')
    await events()
    await events()
    expect(await sent()).toMatchObject([
      {
        to: openidOf('liMei'),
        template: 'demo-handed-over',
        data: { thing3: { value: '有网格交到您手里，请看交接单' } },
      },
    ])
    expect((await left(city.as('liMei'))).handedOver).toBe(0)
    expect(await storedDocuments(emulator, 'messagesDue', {})).toEqual([])
    await expectCreditsToAddUp()
  })

  it('tells the federation that papers came in, and the contact person that they were answered', async () => {
    await accept(city.stranger, 'foundingTurn')
    await accept(city.as('zhouMin'), 'foundingTurn')
    const asked = opening('federation')
    await city.stranger.call(openCase, asked)
    const walk = new Walk(city.stranger, city.as('zhouMin'), asked.id)
    let found = await walk.see()
    for (let step = 0; step < 30 && found.handOvers.length === 0; step++) {
      await walk.act(found)
      found = await walk.see()
    }
    expect(currentStep(found)).not.toBeNull()
    await events()
    expect((await sent()).map(({ to }) => to)).toEqual([openidOf('zhouMin')])
    for (let step = 0; step < 10 && found.handOvers.every(({ state }) => state === 'submitted'); step++) {
      await walk.act(found)
      found = await walk.see()
    }
    await events()
    expect((await sent()).map(({ to }) => to)).toEqual([openidOf('zhouMin'), city.stranger.openid])
    expect(JSON.stringify(await sent())).not.toMatch(/青禾|何青/)
    await expectCreditsToAddUp()
  })
})

it('leaves a line for each tap', async () => {
  const tap = { id: ulid(), kinds: ['visitsDue'] as ReminderKind[] }
  await city.as('zhaoGuifen').call(acceptReminders, tap)
  await city.as('zhaoGuifen').call(acceptReminders, tap)
  expect(await auditLines(emulator, tap.id)).toMatchObject([
    { action: 'reminders.accepted', actorId: people.zhaoGuifen.record.id },
  ])
})
