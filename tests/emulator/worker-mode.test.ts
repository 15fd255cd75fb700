import type { TestEmulator } from '../support/emulator'
import { probe, startFixtureEmulator } from './support/fixture-emulator'

let emulator: TestEmulator

beforeAll(async () => {
  emulator = await startFixtureEmulator({ mode: 'worker', functionTimeoutMs: 2000 })
})
afterAll(() => emulator.stop())

test('calls are answered, with identity, database and nested calls', async () => {
  expect(await probe(emulator, 'whoAlongTheWay', { delayMs: 1 })).toEqual(Array(5).fill('o-alice'))
  expect(await probe(emulator, 'nested', {})).toMatchObject({ inner: { wxContext: { OPENID: 'o-alice' } } })
})

test('people at once are in instances of their own and never mixed up', async () => {
  const people = Array.from({ length: 6 }, (_, index) => `o-worker-${index}`)
  const seen = await Promise.all(people.map((openid) => probe(emulator, 'whoAlongTheWay', { delayMs: 30 }, openid)))
  expect(seen).toEqual(people.map((openid) => Array<string>(5).fill(openid)))
})

test('nothing of the last person is left in an instance', async () => {
  await emulator.send('POST', '/emulator/reload')
  const answer = await emulator.send('POST', '/call/probe', {
    body: '{"action":"environment","input":"WX_UNIONID"}',
    headers: { 'x-openid': 'o-alice', 'x-unionid': 'u-alice' },
  })
  expect(answer.json()).toMatchObject({ result: 'u-alice' })
  expect(await probe(emulator, 'environment', 'WX_UNIONID', 'o-bob')).toBeNull()
})

test('an instance keeps its globals and serves the next call', async () => {
  await emulator.send('POST', '/emulator/reload')
  expect(await probe(emulator, 'count')).toBe(1)
  expect(await probe(emulator, 'count')).toBe(2)
})

test('an instance that loops is ended and replaced', async () => {
  await expect(probe(emulator, 'loopForever')).rejects.toMatchObject({ errCode: -504003 })
  expect(await probe(emulator, 'count')).toEqual(expect.any(Number))
})

test('an instance that exits is replaced', async () => {
  await expect(probe(emulator, 'exit')).rejects.toMatchObject({ errCode: -504002 })
  expect(await probe(emulator, 'nothing')).toBeNull()
})

test('connections to the outside are refused', async () => {
  expect(await probe(emulator, 'httpGet', 'http://example.com/')).toMatch(/^The emulator refuses connections/)
})
