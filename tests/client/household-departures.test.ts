import { addDays } from '../../contracts/calendar'
import type { Household } from '../../contracts/households'
import { withPending } from '../../src/client/area/pending'
import { app, writesOf } from './support/app'
import { quiet } from './support/memory-device'
import { GRID, household as record, id, zhao } from './support/records'

const ON = '2026-11-24'
const STORED = '2026-11-24T08:00:00.000Z'

type App = Awaited<ReturnType<typeof app>>
const close = ({ client }: App, number: number, changeId = id('X', number)) =>
  client.outbox.add('householdClose', { id: id('H', number), changeId, on: ON, reason: '家里没人了' }, '王桂英 家')
const move = ({ client }: App, number: number) =>
  client.outbox.add(
    'householdMove',
    { id: id('H', number), changeId: id('Y', number), on: ON, whereTo: '济南' },
    '王桂英 家',
  )
const states = ({ client }: App) => client.outbox.view.get().records.map(({ state }) => state)
const stored = (cloud: App['cloud'], action: string, number: number) =>
  cloud.answers.set(action, { receipt: { state: 'stored', id: id('H', number), storedAt: STORED } })

test('closed without a network: kept on the phone, sent once when it returns, with the id of the change', async () => {
  const here = await app({ online: false })
  stored(here.cloud, 'households.close', 1)
  await close(here, 1)
  await quiet()
  expect(states(here)).toEqual(['onPhone'])
  expect(writesOf(here.cloud, 'households.close')).toEqual([])
  here.phone.goOnline(true)
  await quiet()
  expect(states(here)).toEqual(['arrived'])
  expect(writesOf(here.cloud, 'households.close').map(({ input }) => input)).toEqual([
    { id: id('H', 1), changeId: id('X', 1), on: ON, reason: '家里没人了' },
  ])
})

test('survives a killed app, and a double tap is one record', async () => {
  const here = await app({ online: false })
  await close(here, 1)
  await close(here, 1)
  const again = await here.restart()
  await quiet()
  expect(again.outbox.view.get().records).toHaveLength(1)
  expect(again.outbox.view.get().records[0]).toMatchObject({ record: { kind: 'householdClose' } })
})

test('of a household that is only on this phone, it goes after the registering', async () => {
  const here = await app({ online: false })
  stored(here.cloud, 'households.move', 7)
  await here.client.outbox.add('householdRegister', record(7), '王桂英 家')
  await move(here, 7)
  expect(here.client.outbox.view.get().records.map(({ waitsFor }) => waitsFor?.kind)).toEqual([
    undefined,
    'householdRegister',
  ])
  here.phone.goOnline(true)
  await quiet()
  const order = here.cloud.calls.map(({ action }) => action).filter((action) => action.startsWith('households.'))
  expect(order).toEqual(['households.register', 'households.move'])
})

test('closed again after it was opened again: a change of its own, sent on its own', async () => {
  const here = await app()
  stored(here.cloud, 'households.close', 1)
  await close(here, 1)
  await quiet()
  await close(here, 1, id('X', 2))
  await quiet()
  expect(writesOf(here.cloud, 'households.close')).toHaveLength(2)
})

test('two that differ are told once both are with the federation', async () => {
  const here = await app({ online: false })
  here.cloud.answers.set('households.ignorePair', { storedAt: STORED })
  await here.client.outbox.add('householdRegister', record(7), '王桂英 家')
  await here.client.outbox.add('householdsDiffer', { id: id('H', 7), other: id('H', 1) }, '王桂英 家')
  here.phone.goOnline(true)
  await quiet()
  const order = here.cloud.calls.map(({ action }) => action).filter((action) => action.startsWith('households.'))
  expect(order).toEqual(['households.register', 'households.ignorePair'])
})

test('a reason that is missing is refused before it is saved, a reason of 201 characters too', async () => {
  const here = await app()
  for (const reason of ['  ', '长'.repeat(201)]) {
    const content = { id: id('H', 1), changeId: id('X', 1), on: ON, reason }
    await expect(here.client.outbox.add('householdClose', content, '王桂英 家')).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    })
  }
})

test('the record as text says what happened and why', async () => {
  const here = await app({ online: false })
  const saved = await close(here, 1)
  const text = here.client.outbox.exportText(saved, null)
  expect(text).toContain('关闭档案：王桂英 家')
  expect(text).toContain('为什么关闭：家里没人了')
})

const known: Household = {
  ...{ id: id('H', 1), gridId: GRID, gridName: '第三网格', place: zhao.grids[0]?.place ?? '' },
  ...{ address: '三组 1 号', headName: '王桂英', initials: 'wgy', adults: [], minors: 0, tags: [], targets: [] },
  ...{ status: 'living', lastVisit: null, lastMetAt: null, revision: 1, demo: true },
}

async function seenAfter(arrived: boolean, asOf: string): Promise<Household | undefined> {
  const here = await app({ online: false })
  stored(here.cloud, 'households.close', 1)
  await close(here, 1)
  if (arrived) here.phone.goOnline(true)
  await quiet()
  const grid = { id: GRID, name: '第三网格', place: known.place }
  const area = { asOf, grid, households: [known], visits: [], concerns: [] }
  return withPending(area, here.client.outbox.view.get().records, ON).households[0]
}

const before = `${addDays(ON, -1)}T00:00:00.000Z`
const after = `${addDays(ON, 1)}T00:00:00.000Z`
test.each([
  ['waiting: closed at once on her screen', false, before, 'closed', 'onPhone'],
  ['arrived, not told yet: still closed', true, before, 'closed', 'arrived'],
  ['arrived, and the federation said later that it lives: it lives', true, after, 'living', 'arrived'],
] as const)('%s', async (_, arrived, asOf, status, sync) => {
  expect(await seenAfter(arrived, asOf)).toMatchObject({ status, sync })
})
