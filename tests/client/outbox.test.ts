import type { VisitRecord } from '../../contracts/visits'
import { isKind } from '../../src/client/outbox/record'
import { app, writesOf } from './support/app'
import { quiet } from './support/memory-device'
import { household, id, qian, visit, zhao } from './support/records'

type App = Awaited<ReturnType<typeof app>>

const save = ({ client }: App, content: VisitRecord) => client.outbox.add('visit', content, '王桂英 家')
const states = ({ client }: App) => client.outbox.view.get().records.map(({ state }) => state)
const sizes = ({ cloud }: App) =>
  writesOf(cloud, 'visits.record').map(({ input }) => (input as { visits: unknown[] }).visits.length)

test('a visit saved with a network arrives with its receipt', async () => {
  const here = await app()
  await save(here, visit(1, 1))
  await quiet()
  const [view] = here.client.outbox.view.get().records
  expect(view).toMatchObject({ state: 'arrived', record: { storedAt: '2026-11-24T08:00:00.000Z' } })
})

test('without a network nothing is called, and it goes by itself when the network returns', async () => {
  const here = await app({ online: false })
  await save(here, visit(1, 1))
  await quiet()
  expect(states(here)).toEqual(['onPhone'])
  expect(writesOf(here.cloud, 'visits.record')).toHaveLength(0)
  here.phone.goOnline(true)
  await quiet()
  expect(states(here)).toEqual(['arrived'])
})

test('while a call is under way the record says so, and the listeners hear it', async () => {
  const here = await app()
  const seen: string[] = []
  here.client.outbox.view.subscribe(() => seen.push(states(here).join()))
  await save(here, visit(1, 1))
  await quiet()
  expect(seen).toEqual(['onPhone', 'sending', 'arrived', 'arrived'].filter((_, index) => index < seen.length))
  expect(seen).toContain('sending')
})

test('45 visits go in the order made, at most 20 a call', async () => {
  const here = await app({ online: false })
  for (let number = 1; number <= 45; number++) await save(here, visit(number, 1))
  here.phone.goOnline(true)
  await quiet()
  expect(sizes(here)).toEqual([20, 20, 5])
  expect(Array.from(here.cloud.visits.keys())).toEqual(Array.from({ length: 45 }, (_, index) => id('V', index + 1)))
  expect(here.cloud.mostRunning).toBe(1)
})

test('a call stays below 100 KB', async () => {
  const here = await app({ online: false })
  const long = '难'.repeat(1000)
  for (let number = 1; number <= 20; number++) {
    const wishes = [1, 2, 3, 4, 5].map((wish) => ({
      id: id('W', number * 10 + wish),
      kind: 'child',
      text: long.slice(0, 100),
    }))
    await save(
      here,
      visit(number, 1, {
        note: long.slice(0, 500),
        wishes,
        concern: { id: id('C', number), text: long, promise: null },
      }),
    )
  }
  here.phone.goOnline(true)
  await quiet()
  expect(sizes(here).length).toBeGreaterThan(1)
  const bytes = writesOf(here.cloud, 'visits.record').map((call) => Buffer.byteLength(JSON.stringify(call)))
  expect(Math.max(...bytes)).toBeLessThan(100 * 1024)
  expect(here.cloud.visits.size).toBe(20)
})

test('a refused record stays with its reason and holds nothing back', async () => {
  const here = await app({ online: false })
  here.cloud.refused.set(id('V', 2), 'VISIT_TOO_OLD')
  for (const number of [1, 2, 3]) await save(here, visit(number, 1))
  here.phone.goOnline(true)
  await quiet()
  expect(states(here)).toEqual(['arrived', 'problem', 'arrived'])
  expect(here.client.outbox.view.get()).toMatchObject({ waiting: 1, problems: 1 })
  expect(here.client.outbox.view.get().records[1]?.problem?.code).toBe('VISIT_TOO_OLD')
})

test('a mended record keeps its id and its place', async () => {
  const here = await app()
  here.cloud.refused.set(id('V', 1), 'PROMISE_BEFORE_VISIT')
  const { seq } = await save(here, visit(1, 1))
  await quiet()
  here.cloud.refused.clear()
  const mended = await here.client.outbox.mend(seq, 'visit', visit(1, 1, { note: '改好了' }))
  await quiet()
  expect(mended.seq).toBe(seq)
  expect(here.cloud.visits.get(id('V', 1))).toContain('改好了')
  expect(states(here)).toEqual(['arrived'])
})

test('a record whose id is taken goes again under new ids', async () => {
  const here = await app()
  here.cloud.visits.set(id('V', 1), JSON.stringify(visit(1, 1, { note: '别的内容' })))
  const { seq } = await save(here, visit(1, 1))
  await quiet()
  expect(here.client.outbox.view.get().records[0]?.problem?.code).toBe('CONFLICT')
  const mended = await here.client.outbox.mend(seq, 'visit', visit(1, 1))
  await quiet()
  expect(isKind(mended, 'visit') && mended.content.id).not.toBe(id('V', 1))
  expect(isKind(mended, 'visit') && mended.content.concern?.id).not.toBe(id('C', 1))
  expect(states(here)).toEqual(['arrived'])
})

test('a discarded record is gone, and only then', async () => {
  const here = await app()
  here.cloud.refused.set(id('V', 1), 'VISIT_TOO_OLD')
  const { seq } = await save(here, visit(1, 1))
  await quiet()
  here.client.outbox.discard(seq)
  expect(states(here)).toEqual([])
  expect(Array.from(here.phone.stored.keys()).filter((key) => key.startsWith('outbox/'))).toEqual([])
})

describe('what needs something else', () => {
  test('a visit to a new household is sent after it', async () => {
    const here = await app({ online: false })
    await here.client.outbox.add('householdRegister', household(2), '王桂英 家')
    await save(here, visit(1, 2))
    here.phone.goOnline(true)
    await quiet()
    expect(states(here)).toEqual(['arrived', 'arrived'])
  })

  test('a refused household holds back its own visits and no others', async () => {
    const here = await app({ online: false })
    here.cloud.refused.set(id('H', 2), 'GUARDIAN_CONSENT_MISSING')
    const made = await here.client.outbox.add('householdRegister', household(2), '王桂英 家')
    await save(here, visit(1, 2))
    await save(here, visit(2, 1))
    here.phone.goOnline(true)
    await quiet()
    expect(states(here)).toEqual(['problem', 'onPhone', 'arrived'])
    expect(here.client.outbox.view.get().records[1]?.waitsFor?.seq).toBe(made.seq)
    expect(here.client.outbox.dependants(made.seq)).toHaveLength(1)

    here.client.outbox.discard(made.seq)
    await quiet()
    expect(states(here)).toEqual(['problem', 'arrived'])
    expect(here.client.outbox.view.get().records[0]?.problem?.code).toBe('NOT_FOUND')
  })

  test('what was said later about the same matter never overtakes', async () => {
    const here = await app({ online: false })
    const change = (number: number, to: 'resolved' | 'open') => ({
      ...{ id: id('K', number), concernId: id('C', 1), to, note: null },
      at: '2026-11-24T07:30:00.000Z',
    })
    await save(here, visit(1, 1))
    await here.client.outbox.add('concernChange', change(1, 'resolved'), '王桂英 家')
    await here.client.outbox.add('concernChange', change(2, 'open'), '王桂英 家')
    here.cloud.mishaps = ['none', 'later']
    here.phone.goOnline(true)
    await quiet()
    expect(states(here)).toEqual(['arrived', 'onPhone', 'onPhone'])
    here.phone.pass(20 * 60_000)
    await quiet()
    expect(Array.from(here.cloud.changes.keys())).toEqual([id('K', 1), id('K', 2)])
  })
})

describe('trouble on the way', () => {
  test('an answer that was lost: the same record again, and one visit there', async () => {
    const here = await app()
    here.cloud.mishaps = ['lostAnswer']
    await save(here, visit(1, 1))
    await quiet()
    expect(states(here)).toEqual(['onPhone'])
    here.phone.pass(20 * 60_000)
    await quiet()
    expect(states(here)).toEqual(['arrived'])
    expect(here.cloud.storings.get(id('V', 1))).toBe(1)
    expect(sizes(here)).toEqual([1, 1])
  })

  test('a record that breaks every call it is in does not keep the others', async () => {
    const here = await app({ online: false })
    here.cloud.poison.add(id('V', 3))
    for (let number = 1; number <= 25; number++) await save(here, visit(number, 1))
    here.phone.goOnline(true)
    for (let round = 0; round < 8; round++) {
      await quiet()
      here.phone.pass(20 * 60_000)
    }
    await quiet()
    expect(here.cloud.visits.size).toBe(24)
    expect(here.client.outbox.view.get()).toMatchObject({ waiting: 1, problems: 1 })
  })

  test('pauses between tries grow to ten minutes and no further', async () => {
    const here = await app()
    here.cloud.mishaps = Array.from({ length: 40 }, () => 'notSent')
    await save(here, visit(1, 1))
    await quiet()
    const pauses: number[] = []
    for (let tries = 1; tries <= 10; tries++) {
      const before = sizes(here).length
      let waited = 0
      while (sizes(here).length === before && waited < 3_600_000) {
        here.phone.pass(1_000)
        waited += 1_000
        await Promise.resolve()
        await quiet()
      }
      pauses.push(waited / 1000)
    }
    expect(pauses).toEqual([4, 8, 15, 30, 60, 120, 240, 450, 450, 450])
  })

  test('shown again, the app does not wait for the pause to end', async () => {
    const here = await app()
    here.cloud.mishaps = ['notSent']
    await save(here, visit(1, 1))
    await quiet()
    here.phone.show()
    await quiet()
    expect(states(here)).toEqual(['arrived'])
    expect(here.phone.timers).toBe(0)
  })
})

describe('a phone that is full', () => {
  test('says so, and nothing half written remains', async () => {
    const here = await app({ online: false })
    here.phone.full = true
    await expect(save(here, visit(1, 1))).rejects.toMatchObject({ code: 'PHONE_FULL' })
    expect(states(here)).toEqual([])
    expect(Array.from(here.phone.stored.keys()).filter((key) => key.startsWith('outbox/'))).toEqual([])
  })

  test('lets go first of what can be fetched again', async () => {
    const here = await app({ online: false })
    for (let index = 0; index < 10; index++) here.phone.stored.set(`read/${index}`, 'x'.repeat(1024 * 1024 - 200))
    here.phone.stored.set('other', 'x'.repeat(1_500))
    await save(here, visit(1, 1, { note: '长'.repeat(400) }))
    expect(states(here)).toEqual(['onPhone'])
  })

  test('a receipt that cannot be noted is asked for again after a restart', async () => {
    const here = await app({ online: false })
    await save(here, visit(1, 1))
    here.phone.full = true
    here.phone.goOnline(true)
    await quiet()
    expect(states(here)).toEqual(['arrived'])
    here.phone.full = false
    const again = await here.restart()
    expect(again.outbox.view.get().records.map(({ state }) => state)).toEqual(['arrived'])
    expect(here.cloud.storings.get(id('V', 1))).toBe(1)
  })
})

test('a double tap saves once; other content under the same id is refused', async () => {
  const here = await app({ online: false })
  const [one, other] = await Promise.all([save(here, visit(1, 1)), save(here, visit(1, 1))])
  expect(one.seq).toBe(other.seq)
  await expect(save(here, visit(1, 1, { note: '不一样' }))).rejects.toMatchObject({ code: 'CONFLICT' })
  expect(states(here)).toEqual(['onPhone'])
})

test('what the contract would refuse is not saved', async () => {
  const here = await app()
  await expect(save(here, visit(1, 1, { note: '字'.repeat(501) }))).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    details: { issues: [{ path: 'note', problem: '最多 500 个字' }] },
  })
})

test('the last fifty receipts stay, older ones leave the phone', async () => {
  const here = await app()
  for (let number = 1; number <= 60; number++) await save(here, visit(number, 1))
  await quiet()
  expect(here.cloud.visits.size).toBe(60)
  const kept = here.client.outbox.view.get().records.map(({ record }) => record.seq)
  expect([kept.length, kept[0]]).toEqual([50, 11])
})

test('records of another person are kept and never sent in a new name', async () => {
  const here = await app({ online: false })
  await save(here, visit(1, 1))
  here.cloud.person = qian
  await here.client.actAs('o-qian')
  here.phone.goOnline(true)
  await quiet()
  expect(here.client.session.author()?.name).toBe('钱秀英')
  expect(here.cloud.visits.size).toBe(0)
  expect(states(here)).toEqual(['onPhone'])

  here.cloud.person = zhao
  await here.client.actAs('o-zhao')
  await here.client.synchronize()
  expect(here.cloud.visits.size).toBe(1)
})

test('a phone that changed hands while it was off asks who it is before it sends', async () => {
  const here = await app({ online: false })
  await save(here, visit(1, 1))
  await quiet()
  here.cloud.person = qian
  here.phone.online = true
  await here.restart()
  expect(here.cloud.visits.size).toBe(0)
})

test('a record can be read out as text', async () => {
  const here = await app({ online: false })
  const record = await save(here, visit(1, 1, { note: '老人腿脚不便', companion: '李秀兰' }))
  expect(here.client.outbox.exportText(record, null).split('\n')).toEqual([
    '走访：王桂英 家',
    '记录人：赵桂芬',
    '记于：2026年11月24日 周二 15:24',
    '时间：2026年11月24日 周二 15:20',
    '方式：入户，见到了',
    '诉求：孙子放学没人接',
    '答应她：问托管（2026-11-28 前）',
    '备注：老人腿脚不便',
    '同去的人：李秀兰',
    `编号：${id('V', 1)}`,
  ])
})
