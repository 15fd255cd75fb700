import type { TestEmulator } from '../support/emulator'
import { startFixtureEmulator } from './support/fixture-emulator'

let emulator: TestEmulator

beforeAll(async () => {
  emulator = await startFixtureEmulator()
})
afterAll(() => emulator.stop())

interface Seen {
  event: object
  wxContext: object
  source: string
}

test('a fired trigger calls its function with a timer event and without a person', async () => {
  const { result, cost } = await emulator.fireTimer<Seen>('nightly', 'everyNight')
  expect(result.event).toMatchObject({
    Type: 'Timer',
    TriggerName: 'everyNight',
    Time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
  })
  expect(result.source).toBe('timer')
  expect(result.wxContext).toEqual({ APPID: expect.any(String), ENV: 'local', SOURCE: 'wx_trigger' })
  expect(cost).toMatchObject({ function: 'nightly', trigger: 'everyNight', roundTrips: 1, documentsWritten: 1 })
})

test.each([
  ['nightly', 'everyDay', 'has no trigger everyDay'],
  ['plain', 'everyNight', 'has no trigger everyNight'],
  ['missing', 'everyNight', 'could not be found'],
])('%s has no trigger %s', async (functionName, trigger, expected) => {
  await expect(emulator.fireTimer(functionName, trigger)).rejects.toMatchObject({
    errMsg: expect.stringContaining(expected),
  })
})
