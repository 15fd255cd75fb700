import type { CallCost } from '../../emulator/control/costs'
import type { Person } from '../../emulator/control/people'
import type { TestEmulator } from '../support/emulator'
import { probe, startFixtureEmulator } from './support/fixture-emulator'

let emulator: TestEmulator

beforeAll(async () => {
  emulator = await startFixtureEmulator()
})
afterAll(() => emulator.stop())
beforeEach(async () => {
  await emulator.send('DELETE', '/emulator/faults')
  await emulator.send('DELETE', '/emulator/costs')
})

const costs = async () =>
  (await emulator.send('GET', '/emulator/costs')).json() as { totals: object; calls: CallCost[] }

test('health names the functions', async () => {
  const { ok, functions } = (await emulator.send('GET', '/emulator/health')).json() as {
    ok: boolean
    functions: string[]
  }
  expect(ok).toBe(true)
  expect(functions).toEqual(expect.arrayContaining(['plain', 'probe', 'nightly']))
  expect(functions).not.toContain('shared')
})

describe('costs', () => {
  test('count round trips, documents and bytes of a call', async () => {
    const { cost } = await emulator.call('o-alice', 'probe', { action: 'addNotes', input: { count: 3 } })
    expect(cost).toMatchObject({
      function: 'probe',
      action: 'addNotes',
      openid: 'o-alice',
      outcome: 'ok',
      roundTrips: 4,
      documentsWritten: 3,
      nestedCalls: 0,
      requestBytes: JSON.stringify({ action: 'addNotes', input: { count: 3 } }).length,
      responseBytes: 1,
    })
    expect(cost.documentsRead).toBeGreaterThanOrEqual(1)
    expect(cost.databaseBytesIn).toBeGreaterThan(0)
    expect(cost.databaseBytesOut).toBeGreaterThan(0)
  })

  test('are exact: the same work costs the same', async () => {
    const fresh = async () => (await emulator.call('o-alice', 'probe', { action: 'readNote', input: 'none' })).cost
    expect(await fresh()).toEqual(await fresh())
  })

  test('put nested calls on the bill of the outermost', async () => {
    const data = { action: 'addNotes', input: { count: 2 } }
    const { cost } = await emulator.call('o-alice', 'probe', { action: 'callWith', input: { name: 'probe', data } })
    expect(cost).toMatchObject({ action: 'callWith', nestedCalls: 1, roundTrips: 3 })
    expect((await costs()).calls).toHaveLength(1)
  })

  test('keep concurrent calls apart', async () => {
    const counts = [1, 2, 3, 4, 5]
    const calls = counts.map((count) => emulator.call('o-alice', 'probe', { action: 'addNotes', input: { count } }))
    expect((await Promise.all(calls)).map(({ cost }) => cost.roundTrips)).toEqual(counts.map((count) => count + 1))
  })

  test('are told for failed calls, too', async () => {
    const call = emulator.call('o-alice', 'probe', { action: 'callMissing' })
    await expect(call).rejects.toMatchObject({ cost: { outcome: 'FUNCTIONS_EXECUTE_FAIL', nestedCalls: 1 } })
  })

  test('with Chinese in them fit into a header', async () => {
    await expect(emulator.call('o-alice', 'probe', { action: '走访' })).rejects.toMatchObject({
      cost: { action: '走访' },
    })
  })

  test('add up until they are cleared', async () => {
    await probe(emulator, 'addNotes', { count: 1 })
    await probe(emulator, 'addNotes', { count: 2 })
    expect((await costs()).totals).toMatchObject({ calls: 2, roundTrips: 5, documentsWritten: 3 })
    await emulator.send('DELETE', '/emulator/costs')
    expect(await costs()).toMatchObject({ totals: { calls: 0, roundTrips: 0 }, calls: [] })
  })
})

describe('faults', () => {
  const count = async (): Promise<number> => probe<number>(emulator, 'count')

  test('dropAnswers runs the call and loses the answer', async () => {
    const before = await count()
    await emulator.fault({ dropAnswers: 2 })
    await expect(count()).rejects.toThrow(/socket hang up|ECONNRESET/)
    await expect(count()).rejects.toThrow(/socket hang up|ECONNRESET/)
    expect(await count()).toBe(before + 3)
  })

  test('failCalls refuses before the call runs', async () => {
    const before = await count()
    await emulator.fault({ failCalls: 1 })
    await expect(count()).rejects.toMatchObject({ errCode: -501002 })
    expect(await count()).toBe(before + 1)
  })

  test('hit only the function they are meant for', async () => {
    await emulator.fault({ failCalls: 1, for: 'plain' })
    expect(await count()).toBeGreaterThan(0)
    await expect(emulator.call('o-alice', 'plain', {})).rejects.toMatchObject({ errCode: -501002 })
  })

  test('tell what is left of them', async () => {
    await emulator.fault({ failCalls: 3, delayMs: 1 })
    await expect(count()).rejects.toMatchObject({ errCode: -501002 })
    expect((await emulator.send('GET', '/emulator/faults')).json()).toEqual({ failCalls: 2, delayMs: 1 })
  })

  test.each(['{"burn":1}', '{"failCalls":"1"}', '{"dropAnswers":-1}', '{"for":1}'])('%s is refused', async (body) => {
    expect((await emulator.send('POST', '/emulator/faults', { body })).status).toBe(400)
    expect((await emulator.send('GET', '/emulator/faults')).json()).toEqual({})
  })
})

describe('people', () => {
  const staff = (name: string, openid: string | null, post: string, level: string, place: string) => {
    return { name, openid, post, level, place, unitName: `${name}的妇联`, demo: true }
  }
  const people = async () => (await emulator.send('GET', '/emulator/people')).json() as Person[]

  beforeAll(() =>
    probe(emulator, 'addStaff', [
      staff('外地的人', 'o-away', 'officer', 'county', '9999/999901'),
      staff('李静怡', 'o-lijingyi', 'officer', 'city', '1503'),
      staff('王秀英', 'o-wang', 'viceChair', 'village', '3715/371502/371502102/371502102201'),
      staff('周敏', 'o-zhoumin', 'officer', 'town', '3715/371502/371502102'),
      staff('赵桂芬', 'o-zhaoguifen', 'executive', 'village', '3715/371502/371502102/371502102201'),
      staff('未绑定', null, 'chair', 'village', '3715/371502/371502102/371502102201'),
    ]),
  )

  test('are the staff who are bound to a WeChat user, city by city, the cast first', async () => {
    expect((await people()).map(({ name, city, cast }) => [name, city, cast])).toEqual([
      ['赵桂芬', '聊城市', true],
      ['周敏', '聊城市', true],
      ['王秀英', '聊城市', false],
      ['李静怡', '乌海市', true],
      ['外地的人', '', false],
    ])
  })

  test('have the role that their post at that level gives', async () => {
    expect(Object.fromEntries((await people()).map(({ openid, role }) => [openid, role]))).toEqual({
      'o-zhaoguifen': 'gridMember',
      'o-wang': 'villageChair',
      'o-zhoumin': 'townStaff',
      'o-away': 'countyStaff',
      'o-lijingyi': 'cityStaff',
    })
  })

  test('say where they stand', async () => {
    expect(await people()).toContainEqual({
      openid: 'o-wang',
      name: '王秀英',
      role: 'villageChair',
      place: '王秀英的妇联',
      city: '聊城市',
      cast: false,
      demo: true,
    })
  })
})
