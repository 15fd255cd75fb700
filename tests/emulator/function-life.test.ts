import type { TestEmulator } from '../support/emulator'
import { probe, startFixtureEmulator } from './support/fixture-emulator'

let emulator: TestEmulator

beforeAll(async () => {
  emulator = await startFixtureEmulator({ functionTimeoutMs: 1000 })
})
afterAll(() => emulator.stop())

const call = (action: string, input?: unknown) => emulator.call('o-alice', 'probe', { action, input })

/** How the write of an ended call went, as soon as the function has tried it. */
async function lateOutcome(): Promise<string> {
  for (;;) {
    const outcome = await probe<string>(emulator, 'lateOutcome')
    if (outcome !== 'pending') return outcome
  }
}

describe('time', () => {
  test('a function that takes longer than the default is -504003 and says after how many seconds', async () => {
    await expect(call('wait', { milliseconds: 60_000 })).rejects.toMatchObject({
      errCode: -504003,
      errMsg: expect.stringContaining(
        'FUNCTIONS_TIME_LIMIT_EXCEEDED | errMsg: Invoking task timed out after 1 seconds',
      ),
    })
  })

  test('config.json may set another time', async () => {
    const { result } = await emulator.call('o-alice', 'slow', { milliseconds: 1100 })
    expect(result).toBe('in time')
    await expect(emulator.call('o-alice', 'slow', { milliseconds: 60_000 })).rejects.toMatchObject({
      errMsg: expect.stringContaining('after 2 seconds'),
    })
  })

  test('loading a function is not counted', async () => {
    const fresh = await startFixtureEmulator({ functionTimeoutMs: 100 })
    const { result } = await fresh.call('o-alice', 'probe', { action: 'nothing' })
    expect(result).toBeNull()
    await fresh.stop()
  })

  test('a call that timed out can write no more', async () => {
    await expect(call('writeLate', { milliseconds: 1200, id: 'late' })).rejects.toMatchObject({ errCode: -504003 })
    expect(await lateOutcome()).toMatch(/The call has ended/)
    expect(await probe(emulator, 'readNote', 'late')).toBeNull()
  })

  test('a call that returned can write no more', async () => {
    expect(await probe(emulator, 'writeAfterReturn', { milliseconds: 100, id: 'after' })).toBe('returned')
    expect(await lateOutcome()).toMatch(/The call has ended/)
    expect(await probe(emulator, 'readNote', 'after')).toBeNull()
  })
})

describe('instances', () => {
  test('keep their globals between calls', async () => {
    const first = await probe<number>(emulator, 'count')
    expect(await probe<number>(emulator, 'count')).toBe(first + 1)
  })

  test('are replaced when code loops for ever, and later calls are not lost', async () => {
    await expect(call('loopForever')).rejects.toMatchObject({ errCode: -504003 })
    expect(await probe<number>(emulator, 'count')).toBe(1)
  })

  test('are replaced when code exits', async () => {
    await expect(call('exit')).rejects.toMatchObject({
      errCode: -504002,
      errMsg: expect.stringContaining('exited before the call returned'),
    })
    expect(await probe<number>(emulator, 'count')).toBe(1)
  })

  test('take new bundles into use on reload', async () => {
    const before = await probe<number>(emulator, 'count')
    await emulator.send('POST', '/emulator/reload')
    expect(await probe<number>(emulator, 'count')).toBe(1)
    expect(before).toBeGreaterThan(0)
  })

  test('run in UTC, as the containers of the cloud', async () => {
    expect(await probe(emulator, 'environment', 'TZ')).toBe('UTC')
  })
})
