import '../../src/client/zod-setup'
import { whoAmI } from '../../contracts/identity'
import { recordVisits } from '../../contracts/visits'
import { createCall } from '../../src/client/call'
import { problemOf } from '../../src/client/transport/cloud-errors'
import { emulatorTransport } from '../../src/client/transport/emulator-transport'
import { type CallData, type Transport, TransportFailure } from '../../src/client/transport/transport'
import { MemoryPhone, quiet } from './support/memory-device'
import { visit, zhao } from './support/records'

/** A cloud that gives these answers, in turn; an error is thrown, `silence` never answers. */
const silence = Symbol('silence')
function cloudOf(...answers: unknown[]) {
  const calls: { name: string; data: CallData }[] = []
  const transport: Transport = {
    upload: () => Promise.reject(new Error('not used')),
    callFunction(name, data) {
      calls.push({ name, data })
      const answer = answers[calls.length - 1]
      if (answer === silence) return new Promise(() => undefined)
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)
    },
  }
  const phone = new MemoryPhone()
  const call = createCall({ device: phone.launch(), transport, installation: () => Promise.resolve('phone-1') })
  return { call, calls, phone }
}

const me = { ok: true, value: { person: zhao } }
const dropped = new TransportFailure('unknown', 'dropped')

test('a call goes to the function of its domain, with action, input and installation', async () => {
  const { call, calls } = cloudOf(me)
  await expect(call(whoAmI, {})).resolves.toEqual({ person: zhao })
  expect(calls).toEqual([{ name: 'identity', data: { action: 'identity.me', input: {}, device: 'phone-1' } }])
})

test('offline nothing is sent', async () => {
  const { call, calls, phone } = cloudOf(me)
  phone.online = false
  await expect(call(whoAmI, {})).rejects.toMatchObject({ code: 'OFFLINE' })
  expect(calls).toEqual([])
})

test('a read whose answer got lost is asked once more, a write never', async () => {
  const read = cloudOf(dropped, me)
  await expect(read.call(whoAmI, {})).resolves.toEqual({ person: zhao })
  const write = cloudOf(dropped, me)
  await expect(write.call(recordVisits, { visits: [visit(1, 1)] })).rejects.toMatchObject({ code: 'UNREACHABLE' })
  expect(write.calls).toHaveLength(1)
})

test('after twenty seconds without an answer the outcome is unknown', async () => {
  const { call, phone } = cloudOf(silence)
  const outcome = expect(call(recordVisits, { visits: [visit(1, 1)] })).rejects.toMatchObject({ code: 'UNREACHABLE' })
  await quiet()
  phone.pass(20_000)
  await outcome
})

test.each([
  ['a failure of the contract', { ok: false, failure: { code: 'FORBIDDEN', details: {} } }, 'FORBIDDEN'],
  ['a code that only a newer cloud knows', { ok: false, failure: { code: 'BRAND_NEW', details: {} } }, 'UNEXPECTED'],
  ['something that is not a reply', { hello: 1 }, 'UNREACHABLE'],
  ['nothing', undefined, 'UNREACHABLE'],
  ['a value that breaks the contract', { ok: true, value: { person: 1 } }, 'UNEXPECTED'],
  ['turned away', new TransportFailure('rejected', 'no such function'), 'UNREACHABLE'],
])('%s', async (_, answer, code) => {
  const { call } = cloudOf(answer)
  await expect(call(whoAmI, {})).rejects.toMatchObject({ code })
})

test('input that breaks the contract is not sent', async () => {
  const { call, calls } = cloudOf(me)
  await expect(call(recordVisits, { visits: [] })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  expect(calls).toEqual([])
})

test.each([
  [{ errCode: -1, errMsg: 'cloud.callFunction:fail -601003 network request error, request:fail' }, 'offline'],
  [{ errCode: -604102, errMsg: 'cloud.callFunction:fail -604102 api call timeout' }, 'unknown'],
  [{ errCode: -501002, errMsg: 'Time out' }, 'unknown'],
  [{ errCode: -504002, errMsg: 'functions execute fail' }, 'unknown'],
  [{ errCode: -501000, errMsg: 'FunctionName parameter could not be found' }, 'rejected'],
  [{ errCode: -501004, errMsg: 'over the quota' }, 'rejected'],
  [new Error('anything'), 'unknown'],
  ['text', 'unknown'],
])('%j is %s', (error, problem) => {
  expect(problemOf(error)).toBe(problem)
})

describe('the emulator’s gateway', () => {
  const gateway = (url: string, reply: () => Promise<Response>) => {
    const asked: { url: string; init: RequestInit | undefined }[] = []
    const phone = new MemoryPhone()
    phone.stored.set('emulator/openid', 'o-zhao')
    phone.pictures.set('kept/1.jpg', new ArrayBuffer(3))
    const { storage, files } = phone.launch()
    const send = (address: string | URL | Request, init?: RequestInit) => {
      asked.push({ url: address as string, init })
      return reply()
    }
    return { asked, transport: emulatorTransport({ url, storage, files, fetch: send }) }
  }
  const json = (value: unknown) => () => Promise.resolve(new Response(JSON.stringify(value)))
  const data: CallData = { action: 'identity.me', input: {}, device: 'd' }

  test.each([
    ['/', '/call/identity'],
    ['http://127.0.0.1:9741', 'http://127.0.0.1:9741/call/identity'],
    ['http://127.0.0.1:9741/', 'http://127.0.0.1:9741/call/identity'],
  ])('under %s is asked at %s, in the chosen person’s name', async (url, expected) => {
    const { asked, transport } = gateway(url, json({ result: { ok: true } }))
    await expect(transport.callFunction('identity', data)).resolves.toEqual({ ok: true })
    expect(asked[0]?.url).toBe(expected)
    expect(asked[0]?.init?.headers).toMatchObject({ 'x-openid': 'o-zhao' })
    expect(JSON.parse(asked[0]?.init?.body as string)).toEqual(data)
  })

  test('tells trouble as the cloud does', async () => {
    const refused = gateway('/', json({ errCode: -501000, errMsg: 'not found' }))
    await expect(refused.transport.callFunction('x', data)).rejects.toMatchObject({ problem: 'rejected' })
    const down = gateway('/', () => Promise.reject(new TypeError('Failed to fetch')))
    await expect(down.transport.callFunction('x', data)).rejects.toMatchObject({ problem: 'unknown' })
  })

  test('takes files', async () => {
    const { asked, transport } = gateway('/', json({ fileID: 'cloud://a/1.jpg' }))
    const upload = { cloudPath: 'visits/1/1.jpg', path: 'kept/1.jpg', onProgress: () => undefined }
    await expect(transport.upload(upload)).resolves.toBe('cloud://a/1.jpg')
    expect(asked[0]?.url).toBe('/upload?path=visits%2F1%2F1.jpg')
  })
})
