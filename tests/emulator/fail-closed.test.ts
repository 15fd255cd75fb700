import { spawnSync } from 'node:child_process'
import { isLoopback } from '../../emulator/functions/runtime/loopback-guard'
import { runtimeCode } from '../../emulator/functions/runtime-code'
import type { TestEmulator } from '../support/emulator'
import { probe, startFixtureEmulator } from './support/fixture-emulator'

let emulator: TestEmulator

beforeAll(async () => {
  emulator = await startFixtureEmulator()
})
afterAll(() => emulator.stop())

const REFUSED = 'The emulator refuses connections of cloud functions to'

test.each([
  ['http.get', 'httpGet', 'http://tcb-api.tencentcloudapi.com/admin', 'tcb-api.tencentcloudapi.com'],
  ['https.get', 'httpsGet', 'https://tcb-api.tencentcloudapi.com/admin', 'tcb-api.tencentcloudapi.com'],
  ['fetch', 'fetch', 'https://93.184.216.34/', '93.184.216.34'],
  ['net.connect', 'connect', { host: '10.0.0.1', port: 80 }, '10.0.0.1'],
  ['net.connect to every interface', 'connect', { host: '0.0.0.0', port: 80 }, '0.0.0.0'],
])('%s to the outside is refused', async (_, action, input, host) => {
  expect(await probe(emulator, action, input)).toBe(`${REFUSED} ${host}`)
})

test('datagrams to the outside are refused', async () => {
  const call = emulator.call('o-alice', 'probe', { action: 'sendDatagram', input: { host: '8.8.8.8' } })
  await expect(call).rejects.toMatchObject({ errMsg: expect.stringContaining(`${REFUSED} 8.8.8.8`) })
})

test('this machine can be reached', async () => {
  expect(await probe(emulator, 'httpGet', `${emulator.url}/emulator/health`)).toBe('200')
})

test.each([
  ['without an endpoint', undefined],
  ['with an endpoint that is no JSON', 'nonsense'],
  ['with the real cloud as endpoint', '{"URL":"https://tcb-api.tencentcloudapi.com/admin"}'],
  ['with a look-alike of this machine', '{"URL":"http://127.0.0.1.example.com/admin"}'],
])('the function process refuses to start %s', async (_, configuration) => {
  const environment = configuration === undefined ? {} : { TCB_CONTEXT_CNFG: configuration }
  const { status, stderr } = spawnSync(process.execPath, ['-e', await runtimeCode('process-instance')], {
    env: environment,
    encoding: 'utf8',
  })
  expect(status).not.toBe(0)
  expect(stderr).toContain('refusing to reach the real cloud')
})

test.each([
  ['localhost', true],
  ['127.0.0.1', true],
  ['127.8.9.10', true],
  ['::1', true],
  ['[::1]', true],
  ['::ffff:127.0.0.1', true],
  ['128.0.0.1', false],
  ['localhost.example.com', false],
  ['127.0.0.1.example.com', false],
  ['', false],
])('isLoopback(%s) is %s', (host, expected) => {
  expect(isLoopback(host)).toBe(expected)
})
