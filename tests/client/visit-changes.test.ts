import { withPending } from '../../src/client/area/pending'
import type { Known } from '../../src/client/area/seen'
import { isKind } from '../../src/client/outbox/record'
import { mendCorrection, openCorrection, saveVisit } from '../../src/client/visits'
import { app, writesOf } from './support/app'
import { quiet } from './support/memory-device'
import { GRID, id, visit, zhao } from './support/records'

type App = Awaited<ReturnType<typeof app>>

const author = { staffId: zhao.staffId, name: zhao.name }
const about = '王桂英 家'
const KEY = { owner: zhao.staffId, householdId: id('H', 1), rewrites: id('V', 1) }
const states = ({ client }: App) => client.outbox.view.get().records.map(({ state }) => state)
const record = ({ client }: App) => client.outbox.add('visit', visit(1, 1), about)
const correct = ({ client }: App, note: string, basedOn = 1) =>
  client.outbox.add('visitCorrection', { visit: visit(1, 1, { note }), basedOn, reason: '记错了' }, about)
const withdraw = ({ client }: App) =>
  client.outbox.add('visitWithdrawal', { id: id('V', 1), reason: '记错了户', withdrawalId: id('K', 1) }, about)

describe('in the outbox', () => {
  test('recorded, corrected twice and withdrawn without signal: they go one by one, in the order made', async () => {
    const here = await app({ online: false })
    await record(here)
    await correct(here, '第二版', 1)
    await correct(here, '第三版', 2)
    await withdraw(here)
    expect(states(here)).toEqual(['onPhone', 'onPhone', 'onPhone', 'onPhone'])
    here.phone.goOnline(true)
    await quiet()
    expect(states(here)).toEqual(['arrived', 'arrived', 'arrived', 'arrived'])
    const order = here.cloud.calls.map(({ action }) => action).filter((action) => action.startsWith('visits.'))
    expect(order).toEqual(['visits.record', 'visits.correct', 'visits.correct', 'visits.withdraw'])
    expect(here.cloud.visits.get(id('V', 1))).toContain('第三版')
    expect(here.cloud.withdrawn.get(id('V', 1))).toBe('记错了户')
  })

  test('an answer that was lost: the same correction again, and one new version there', async () => {
    const here = await app()
    await record(here)
    await quiet()
    here.cloud.mishaps = ['lostAnswer']
    await correct(here, '改过的')
    await quiet()
    expect(states(here)).toEqual(['arrived', 'onPhone'])
    here.phone.pass(20 * 60_000)
    await quiet()
    expect(states(here)).toEqual(['arrived', 'arrived'])
    const [first, second] = writesOf(here.cloud, 'visits.correct')
    expect(second?.input).toEqual(first?.input)
    expect(here.cloud.revisions.get(id('V', 1))).toBe(2)
  })

  test('a double tap is one correction and one withdrawal', async () => {
    const here = await app({ online: false })
    await record(here)
    expect((await correct(here, '改过的')).seq).toBe((await correct(here, '改过的')).seq)
    expect((await withdraw(here)).seq).toBe((await withdraw(here)).seq)
    await expect(correct(here, '别的话')).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  test('they survive a killed app', async () => {
    const here = await app({ online: false })
    await record(here)
    await correct(here, '改过的')
    await withdraw(here)
    const again = await here.restart()
    expect(again.outbox.view.get().records.map(({ record: { kind } }) => kind)).toEqual([
      'visit',
      'visitCorrection',
      'visitWithdrawal',
    ])
    here.phone.goOnline(true)
    await quiet()
    expect(here.cloud.withdrawn.size).toBe(1)
  })

  test('a refused withdrawal says why and holds nothing else back', async () => {
    const here = await app()
    await record(here)
    await quiet()
    here.cloud.refused.set(id('V', 1), 'NOT_YOUR_VISIT')
    await withdraw(here)
    await here.client.outbox.add('visit', visit(2, 1), about)
    await quiet()
    expect(states(here)).toEqual(['arrived', 'problem', 'arrived'])
    expect(here.client.outbox.view.get().records[1]?.problem?.code).toBe('NOT_YOUR_VISIT')
  })

  test('the text to carry on by other means tells the correction and why', async () => {
    const here = await app({ online: false })
    const made = await correct(here, '改过的')
    const text = here.client.outbox.exportText(made, null)
    expect(text).toContain('更正走访：王桂英 家')
    expect(text).toContain('为什么更正：记错了')
    expect(text).toContain('备注：改过的')
  })
})

/** Somebody else wrote the visit anew meanwhile. */
async function conflicting() {
  const here = await app()
  await record(here)
  await quiet()
  here.cloud.visits.set(id('V', 1), JSON.stringify(visit(1, 1, { note: '主席改的' })))
  here.cloud.revisions.set(id('V', 1), 2)
  await correct(here, '我改的')
  await quiet()
  const view = here.client.outbox.view.get().records[1]
  if (!view || !isKind(view.record, 'visitCorrection')) throw new Error('no correction')
  return { ...here, view, correction: view.record }
}

describe('a correction of what was written anew elsewhere', () => {
  test('shows what is stored and keeps what she wrote', async () => {
    const { view, correction } = await conflicting()
    expect(view.problem).toMatchObject({ code: 'CONFLICT', details: { stored: { note: '主席改的' } } })
    expect(correction.content.visit.note).toBe('我改的')
  })

  test('goes again on top of what is stored, looked over in its form', async () => {
    const { client, cloud, correction } = await conflicting()
    mendCorrection(client, correction, { visit: visit(1, 1, { note: '主席改的' }), revision: 2 })
    const draft = client.drafts.find(KEY)
    expect(draft).toMatchObject({ form: { note: '我改的' }, correcting: { basedOn: 2, reason: '记错了' } })
    if (draft) client.drafts.put({ ...draft, form: { ...draft.form, note: '一起改的' } })
    await saveVisit(client, KEY, 1)
    await quiet()
    expect(cloud.visits.get(id('V', 1))).toContain('一起改的')
    expect(cloud.revisions.get(id('V', 1))).toBe(3)
    expect(client.drafts.find(KEY)).toBeNull()
  })
})

describe('the form of a correction', () => {
  const open = ({ client }: App) => openCorrection(client, { author, about, visit: visit(1, 1), revision: 1 })

  test('opens filled, beside a new visit that she began, and keeps its scheme version', async () => {
    const here = await app({ online: false })
    here.client.drafts.put({
      ...{ owner: zhao.staffId, householdId: id('H', 1), rewrites: null, visitId: id('V', 9), concernId: id('C', 9) },
      ...{ about, mends: null, correcting: null },
      form: { ...(await openedForm(here)), note: '新的一次' },
    })
    const draft = here.client.drafts.find(KEY)
    expect(draft?.form).toMatchObject({ concernText: '孙子放学没人接', promiseDueOn: '2026-11-28' })
    if (draft?.correcting) {
      here.client.drafts.put({
        ...draft,
        form: { ...draft.form, note: '补一句' },
        correcting: { ...draft.correcting, reason: '漏记了' },
      })
    }
    const saved = await saveVisit(here.client, KEY, 7)
    expect(saved.content).toEqual({ visit: visit(1, 1, { note: '补一句' }), basedOn: 1, reason: '漏记了' })
    expect(here.client.drafts.view.get().map(({ form }) => form.note)).toEqual(['新的一次'])
  })

  test('reopens where she was called away; of a newer version it begins anew', async () => {
    const here = await app({ online: false })
    await open(here)
    const draft = here.client.drafts.find(KEY)
    if (draft) here.client.drafts.put({ ...draft, form: { ...draft.form, note: '写到一半' } })
    await quiet()
    const again = await here.restart()
    await openCorrection(again, { author, about, visit: visit(1, 1), revision: 1 })
    expect(again.drafts.find(KEY)?.form.note).toBe('写到一半')
    await openCorrection(again, { author, about, visit: visit(1, 1, { note: '第二版' }), revision: 2 })
    expect(again.drafts.find(KEY)?.form.note).toBe('第二版')
  })

  async function openedForm(here: App) {
    await open(here)
    const draft = here.client.drafts.find(KEY)
    if (!draft) throw new Error('no draft')
    return draft.form
  }
})

test('discarded with its undo: hidden at once, gone after five seconds, there again when she takes it back', async () => {
  const here = await conflicting()
  const { client, phone, correction } = here
  await client.discarding.discard(correction)
  client.discarding.undo()
  phone.pass(6_000)
  await quiet()
  expect(states(here)).toEqual(['arrived', 'problem'])
  await client.discarding.discard(correction)
  expect(client.discarding.recent.get()?.seq).toBe(correction.seq)
  phone.pass(6_000)
  await quiet()
  expect(states(here)).toEqual(['arrived'])
})

describe('laid over what the federation told', () => {
  const place = `${zhao.place}/${GRID}`
  const trace = (number: number, visitedAt: string) => ({
    ...{ id: id('V', number), householdId: id('H', 1), visitedAt, mode: 'door' as const, outcome: 'met' as const },
    ...{ summary: '孙子放学没人接', hasConcern: true, wishes: 0 },
  })
  const concern = {
    ...{ id: id('C', 1), kind: 'concern' as const, wishKind: null, visitId: id('V', 1), householdId: id('H', 1) },
    ...{ headName: '王桂英', address: '三组 1 号', gridName: '第三网格', place, text: '孙子放学没人接' },
    ...{ promise: null, status: 'open' as const, saidAt: '2026-11-24T07:20:00.000Z', resolvedAt: null },
    resolution: null,
  }
  const known: Known = {
    asOf: '2026-11-24T07:30:00.000Z',
    grid: { id: GRID, name: '第三网格', place },
    households: [
      {
        ...{ id: id('H', 1), gridId: GRID, gridName: '第三网格', place, address: '三组 1 号', headName: '王桂英' },
        ...{ initials: 'wgy', adults: [], minors: 0, tags: [], targets: [], status: 'living', revision: 1, demo: true },
        lastVisit: { at: '2026-11-24T07:20:00.000Z', visitId: id('V', 1), outcome: 'met', summary: '孙子放学没人接' },
        lastMetAt: '2026-11-24T07:20:00.000Z',
      },
    ],
    visits: [trace(1, '2026-11-24T07:20:00.000Z'), trace(2, '2026-10-20T07:20:00.000Z')],
    concerns: [concern],
  }
  const over = async (write: (here: App) => Promise<unknown>, more: Partial<Known> = {}) => {
    const here = await app({ online: false })
    await write(here)
    return withPending({ ...known, ...more }, here.client.outbox.view.get().records, '2026-11-24')
  }

  test('a withdrawal marks the visit, takes along what was said, and the household was last met before', async () => {
    const seen = await over(withdraw)
    expect(seen.visits[0]).toMatchObject({ id: id('V', 1), withdrawn: true, sync: 'onPhone' })
    expect(seen.concerns).toEqual([])
    expect(seen.households[0]).toMatchObject({
      lastVisit: { visitId: id('V', 2) },
      lastMetAt: '2026-10-20T07:20:00.000Z',
    })
  })

  test('a correction to nobody at home: what was said goes, and she was last met before', async () => {
    const visitAnew = visit(1, 1, { outcome: 'notHome', concern: null })
    const seen = await over(({ client }) =>
      client.outbox.add('visitCorrection', { visit: visitAnew, basedOn: 1, reason: '记错了' }, about),
    )
    expect(seen.visits[0]).toMatchObject({ corrected: true, outcome: 'notHome', sync: 'onPhone' })
    expect(seen.concerns).toEqual([])
    expect(seen.households[0]).toMatchObject({
      lastVisit: { visitId: id('V', 1), outcome: 'notHome' },
      lastMetAt: '2026-10-20T07:20:00.000Z',
    })
  })

  test('what is resolved keeps its words', async () => {
    const settled = { ...concern, status: 'resolved' as const, resolvedAt: '2026-11-24T07:25:00.000Z' }
    const seen = await over((here) => correct(here, '补一句'), { concerns: [settled] })
    expect(seen.concerns).toMatchObject([{ status: 'resolved', text: '孙子放学没人接' }])
  })

  test('arrived and told by the federation, it is the federation’s word that counts', async () => {
    const here = await app()
    await record(here)
    await withdraw(here)
    await quiet()
    const { records } = here.client.outbox.view.get()
    const later = { ...known, asOf: '2026-11-24T08:30:00.000Z' }
    expect(withPending({ ...later, visits: [] }, records, '2026-11-24').visits).toEqual([])
    const restored = withPending({ ...later, visits: [trace(1, '2026-11-24T07:20:00.000Z')] }, records, '2026-11-24')
    expect(restored.visits[0]?.withdrawn).toBeUndefined()
    const notYet = withPending(known, records, '2026-11-24')
    expect(notYet.visits[0]).toMatchObject({ withdrawn: true, sync: 'arrived' })
  })
})
