import { type CallError, type TestEmulator } from '../support/emulator'
import { probe, startFixtureEmulator } from './support/fixture-emulator'

let emulator: TestEmulator

beforeAll(async () => {
  emulator = await startFixtureEmulator()
})
afterAll(() => emulator.stop())

const post = (path: string, body: string, headers: Record<string, string> = { 'x-openid': 'o-alice' }) =>
  emulator.send('POST', path, { body, headers })

const failureOf = (call: Promise<unknown>): Promise<CallError> =>
  call.then(
    () => Promise.reject(new Error('the call should have failed')),
    (error: CallError) => error,
  )

describe('a call', () => {
  test('answers {result, requestId} with HTTP 200, as wx.cloud.callFunction', async () => {
    const answer = await post('/call/plain', '{"note":"你好"}')
    expect(answer.status).toBe(200)
    expect(answer.json()).toMatchObject({ result: { event: { note: '你好' } }, requestId: expect.any(String) })
  })

  test('adds userInfo to the event', async () => {
    const { result } = await emulator.call<{ event: object }>('o-alice', 'plain', { a: 1 })
    expect(result.event).toEqual({ a: 1, userInfo: { openId: 'o-alice', appId: expect.stringMatching(/^wx/) } })
  })

  test('takes an empty body as an empty event', async () => {
    expect((await post('/call/plain', '')).json()).toMatchObject({ result: { event: { userInfo: {} } } })
  })

  test.each(['[1]', '"text"', '{', 'null'])('refuses %s as an event', async (body) => {
    expect((await post('/call/plain', body)).json()).toMatchObject({ errCode: -501007 })
  })

  test('tells the function its name, time and request', async () => {
    const { result } = await emulator.call<{ context: object }>('o-alice', 'plain', {})
    expect(result.context).toMatchObject({ function_name: 'plain', time_limit_in_ms: 30_000, memory_limit_in_mb: 256 })
  })

  test.each([
    ['an unknown function', 'missing'],
    ['a path instead of a name', '..%2Fplain'],
    ['a name that no function may have', 'a b'],
  ])('rejects %s with -501000 and names the deployed ones', async (_, name) => {
    expect((await post(`/call/${name}`, '{}')).json()).toMatchObject({
      errCode: -501000,
      errMsg: expect.stringMatching(/FunctionName parameter could not be found.*plain, probe/),
    })
  })

  test('rejects what the function throws with -504002, its message and the paths of the cloud', async () => {
    const { errCode, errMsg } = await failureOf(emulator.call('o-alice', 'probe', { action: 'fail' }))
    expect(errCode).toBe(-504002)
    expect(errMsg).toMatch(/errMsg: Error: boom\n\s+at .*\/var\/user\/index\.js/)
    expect(errMsg).not.toContain(process.cwd())
  })

  test('shows a thrown object', async () => {
    const { errMsg } = await failureOf(emulator.call('o-alice', 'probe', { action: 'failWithObject' }))
    expect(errMsg).toContain("{ errCode: 7, errMsg: 'an object' }")
  })

  test('reports a function that cannot be loaded', async () => {
    expect(await failureOf(emulator.call('o-alice', 'broken', {}))).toMatchObject({
      errCode: -504002,
      errMsg: expect.stringContaining('cannot load'),
    })
  })

  test('answers null when the function returns nothing', async () => {
    expect(await probe(emulator, 'nothing')).toBeNull()
  })

  test('turns results into JSON', async () => {
    expect(await probe(emulator, 'jsonOnly')).toEqual({
      date: '1970-01-01T00:00:00.000Z',
      bytes: { type: 'Buffer', data: [97] },
      notANumber: null,
    })
  })
})

describe('the caller', () => {
  test.each([
    ['nobody', {}],
    ['an empty name', { 'x-openid': ' ' }],
    ['digits, which the SDK would turn into a number', { 'x-openid': '12345' }],
    ['a name too long for an OPENID', { 'x-openid': 'o'.repeat(129) }],
  ])('may not be %s', async (_, headers: Record<string, string>) => {
    expect((await post('/call/plain', '{}', headers)).json()).toMatchObject({
      errCode: -501006,
      errMsg: expect.stringContaining('x-openid'),
    })
  })

  test('may bring a unionid', async () => {
    const answer = await post('/call/probe', '{"action":"context"}', { 'x-openid': 'o-a', 'x-unionid': 'u-a' })
    expect(answer.json()).toMatchObject({ result: { OPENID: 'o-a', UNIONID: 'u-a' } })
  })
})

describe('limits', () => {
  const eventOf = (bytes: number): string => JSON.stringify({ text: 'x'.repeat(bytes - '{"text":""}'.length) })

  test('an event of 100 KB passes, one byte more does not', async () => {
    const allowed = eventOf(100 * 1024)
    expect(Buffer.byteLength(allowed)).toBe(102_400)
    expect((await post('/call/plain', allowed)).json()).toHaveProperty('result')
    expect((await post('/call/plain', eventOf(102_401))).json()).toMatchObject({
      errMsg: expect.stringContaining('EXCEED_MAX_PAYLOAD_SIZE'),
    })
  })

  test('counts bytes, not characters', async () => {
    const event = JSON.stringify({ text: '娘'.repeat(40_000) })
    expect((await post('/call/plain', event)).json()).toMatchObject({
      errMsg: expect.stringContaining('EXCEED_MAX_PAYLOAD_SIZE'),
    })
  })

  test('a result of 1 MB passes, one byte more is -604001', async () => {
    const quotes = 2
    const allowed = 1024 * 1024 - quotes
    expect(await probe<string>(emulator, 'text', { bytes: allowed })).toHaveLength(allowed)
    const call = emulator.call('o-alice', 'probe', { action: 'text', input: { bytes: allowed + 1 } })
    expect(await failureOf(call)).toMatchObject({ errCode: -604001 })
  })
})

describe('pages of this machine', () => {
  const preflight = (origin: string) =>
    emulator.send('OPTIONS', '/call/plain', {
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'x-openid' },
    })

  test.each(['http://localhost:10086', 'http://127.0.0.1:3000', 'http://[::1]:80'])('%s may call', async (origin) => {
    const { status, headers } = await preflight(origin)
    expect(status).toBe(204)
    expect(headers['access-control-allow-origin']).toBe(origin)
    expect(headers['access-control-allow-headers']).toContain('x-openid')
    const answer = await post('/call/plain', '{}', { 'x-openid': 'o-a', origin })
    expect(answer.headers['access-control-allow-origin']).toBe(origin)
    expect(answer.headers['access-control-expose-headers']).toContain('x-cost')
  })

  test.each(['https://example.com', 'http://localhost.example.com', 'null'])('%s may not', async (origin) => {
    expect((await preflight(origin)).headers).not.toHaveProperty('access-control-allow-origin')
    const { status } = await post('/call/plain', '{}', { 'x-openid': 'o-a', origin })
    expect(status).toBe(403)
  })

  test('a foreign name for this machine is refused', async () => {
    const { status } = await emulator.send('GET', '/emulator/health', { headers: { host: 'evil.example:80' } })
    expect(status).toBe(403)
  })

  test('an unknown address is 404', async () => {
    expect((await emulator.send('GET', '/nothing')).status).toBe(404)
  })
})
