import type { TestEmulator } from '../support/emulator'
import { probe, startFixtureEmulator } from './support/fixture-emulator'

let emulator: TestEmulator

beforeAll(async () => {
  emulator = await startFixtureEmulator()
})
afterAll(() => emulator.stop())

test('getWXContext tells who calls, the app, the environment and the source', async () => {
  expect(await probe(emulator, 'context')).toEqual({
    OPENID: 'o-alice',
    APPID: expect.stringMatching(/^wx/),
    ENV: 'local',
    SOURCE: 'wx_client',
  })
})

test('the token of the call stays hidden from getWXContext', async () => {
  expect(await probe(emulator, 'context')).not.toHaveProperty('API_TOKEN')
  expect(await probe(emulator, 'environment', 'WX_API_TOKEN')).toEqual(expect.any(String))
})

test('a nested call acts for the same person and shows the chain of sources', async () => {
  const { inner } = await probe<{ inner: { wxContext: object; event: object } }>(emulator, 'nested', { a: 1 })
  expect(inner.wxContext).toMatchObject({ OPENID: 'o-alice', SOURCE: 'wx_client,scf' })
  expect(inner.event).toMatchObject({ a: 1, userInfo: { openId: 'o-alice' } })
})

test('the event cannot say who calls', async () => {
  const event = { userInfo: { openId: 'o-mallory' }, openid: 'o-mallory' }
  const { result } = await emulator.call('o-alice', 'plain', event)
  expect(result).toMatchObject({ wxContext: { OPENID: 'o-alice' }, event: { userInfo: { openId: 'o-alice' } } })
})

test('200 people at once are never mixed up, not even across the database', async () => {
  const people = Array.from({ length: 200 }, (_, index) => `o-person-${index}`)
  const seen = await Promise.all(
    people.map((openid, index) => probe(emulator, 'whoAlongTheWay', { delayMs: (index * 7) % 40 }, openid)),
  )
  expect(seen).toEqual(people.map((openid) => Array<string>(5).fill(openid)))
})

test('50 people at once are never mixed up across nested calls', async () => {
  const people = Array.from({ length: 50 }, (_, index) => `o-nested-${index}`)
  const seen = await Promise.all(people.map((openid) => probe<Nested>(emulator, 'nested', {}, openid)))
  expect(seen.map(({ outer, inner }) => [outer.OPENID, inner.wxContext.OPENID])).toEqual(
    people.map((openid) => [openid, openid]),
  )
})

interface Nested {
  outer: { OPENID: string }
  inner: { wxContext: { OPENID: string } }
}

test('process.env can be listed, written and deleted within a call', async () => {
  expect(await probe(emulator, 'variables')).toEqual(expect.arrayContaining(['WX_OPENID', 'TCB_CONTEXT_CNFG', 'TZ']))
  expect(await probe(emulator, 'writeEnvironment', 'MADE_UP')).toEqual({ written: 'written', deleted: true })
  expect(await probe(emulator, 'environment', 'MADE_UP')).toBeNull()
})
