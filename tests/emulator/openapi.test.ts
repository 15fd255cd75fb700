import { inflateSync } from 'node:zlib'
import { crc32 } from '../../emulator/openapi/crc32'
import type { TestEmulator } from '../support/emulator'
import { probe, startFixtureEmulator } from './support/fixture-emulator'

let emulator: TestEmulator

beforeAll(async () => {
  emulator = await startFixtureEmulator()
})
afterAll(() => emulator.stop())
beforeEach(() => emulator.send('DELETE', '/emulator/outbox'))

const openapi = (api: string, parameters: object) =>
  probe<Record<string, unknown>>(emulator, 'openapi', { api, parameters })

const message = { touser: 'o-bob', templateId: 'T1', page: 'pages/day/index', data: { thing1: { value: '你好' } } }
const textCheck = { content: '今天走访了三户', version: 2, scene: 2, openid: 'o-alice' }
const mediaCheck = { mediaUrl: 'http://127.0.0.1/a.jpg', mediaType: 2, version: 2, scene: 1, openid: 'o-alice' }

describe('subscribeMessage.send', () => {
  test('is answered well and stands in the outbox with who, which function and what', async () => {
    expect(await openapi('subscribeMessage.send', message)).toMatchObject({
      errCode: 0,
      errMsg: 'openapi.subscribeMessage.send:ok',
    })
    expect(await emulator.outbox()).toEqual([
      {
        api: 'subscribeMessage.send',
        function: 'probe',
        openid: 'o-alice',
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
        parameters: {
          touser: 'o-bob',
          template_id: 'T1',
          page: 'pages/day/index',
          data: { thing1: { value: '你好' } },
        },
        errcode: 0,
      },
    ])
  })

  test.each([
    ['no receiver', { ...message, touser: '' }, 40003],
    ['no template', { ...message, templateId: undefined }, 40037],
    ['no data', { ...message, data: undefined }, 47003],
    ['an empty value', { ...message, data: { thing1: { value: '' } } }, 47003],
    ['a value without its object', { ...message, data: { thing1: '你好' } }, 47003],
    ['a thing of 21 characters', { ...message, data: { thing1: { value: '长'.repeat(21) } } }, 47003],
    ['a date that is none', { ...message, data: { date2: { value: '后天' } } }, 47003],
    ['a number in words', { ...message, data: { number2: { value: '三' } } }, 47003],
    ['a phrase of 21 characters', { ...message, data: { phrase3: { value: '长'.repeat(21) } } }, 47003],
  ])('refuses %s', async (_, parameters, errcode) => {
    await expect(openapi('subscribeMessage.send', parameters)).rejects.toMatchObject({
      errMsg: expect.stringContaining(`errCode: ${errcode}`),
    })
    expect((await emulator.outbox())[0]).toMatchObject({ errcode })
  })

  test('can be ordered to be refused by the receiver, then goes through again', async () => {
    await emulator.fault({ refuseMessages: 1 })
    await expect(openapi('subscribeMessage.send', message)).rejects.toMatchObject({
      errMsg: expect.stringContaining('errCode: 43101'),
    })
    expect((await emulator.outbox())[0]).toMatchObject({ errcode: 43101 })
    expect(await openapi('subscribeMessage.send', message)).toMatchObject({ errCode: 0 })
  })

  test('takes a day written out, with the time or without', async () => {
    const data = { date2: { value: '2026年11月4日' }, time3: { value: '2026年11月4日 15:01' }, number4: { value: 3 } }
    expect(await openapi('subscribeMessage.send', { ...message, data })).toMatchObject({ errCode: 0 })
  })

  test('takes a thing of 20 characters, counted as people count', async () => {
    const data = { thing1: { value: '𠮷'.repeat(20) } }
    expect(await openapi('subscribeMessage.send', { ...message, data })).toMatchObject({ errCode: 0 })
  })
})

describe('permissions', () => {
  test('a function whose config.json does not list the API gets -604101', async () => {
    await expect(emulator.call('o-alice', 'plain', { message })).rejects.toMatchObject({
      errMsg: expect.stringContaining('-604101'),
    })
    expect((await emulator.outbox())[0]).toMatchObject({ function: 'plain', errcode: -604101 })
  })

  test('an API that the emulator does not play is -604100', async () => {
    await expect(openapi('customerServiceMessage.send', {})).rejects.toMatchObject({
      errMsg: expect.stringContaining('-604100'),
    })
  })
})

describe('wxacode', () => {
  const picture = async (api: string, parameters: object) => {
    const { contentType, base64 } = await probe<{ contentType: string; base64: string }>(emulator, 'picture', {
      api,
      parameters,
    })
    return { contentType, png: Buffer.from(base64, 'base64') }
  }

  test('getUnlimited gives a PNG of the width that was asked', async () => {
    const { contentType, png } = await picture('wxacode.getUnlimited', { scene: 'h=01', width: 300 })
    expect(contentType).toBe('image/png')
    expect(readPng(png)).toMatchObject({ width: 300, height: 300 })
  })

  test('the picture depends on the scene and on nothing else', async () => {
    const [first, again, other] = await Promise.all(
      ['a=1', 'a=1', 'a=2'].map(async (scene) => (await picture('wxacode.getUnlimited', { scene, page: 'p' })).png),
    )
    expect(first?.equals(again as Buffer)).toBe(true)
    expect(first?.equals(other as Buffer)).toBe(false)
  })

  test('the picture has dark and light pixels and a light rim', async () => {
    const { png } = await picture('wxacode.getUnlimited', { scene: 'a=1', width: 330 })
    const { rows } = readPng(png)
    expect(new Set(rows.flatMap((row) => [...row]))).toEqual(new Set([0, 255]))
    expect(rows[0]?.every((pixel) => pixel === 255)).toBe(true)
    expect(rows[20]?.subarray(20, 90).some((pixel) => pixel === 0)).toBe(true)
  })

  test('get takes a path', async () => {
    expect((await picture('wxacode.get', { path: 'pages/day/index?a=1' })).contentType).toBe('image/png')
  })

  test.each([
    ['an empty scene', { scene: '' }, 40169],
    ['a scene of 33 characters', { scene: 'a'.repeat(33) }, 40169],
    ['a scene in Chinese', { scene: '户=1' }, 40169],
    ['a page that begins with a slash', { scene: 'a', page: '/pages/day/index' }, 41030],
  ])('refuses %s', async (_, parameters, errcode) => {
    await expect(openapi('wxacode.getUnlimited', parameters)).rejects.toMatchObject({
      errMsg: expect.stringContaining(`errCode: ${errcode}`),
    })
  })
})

describe('content checks', () => {
  test('lets plain words pass', async () => {
    expect(await openapi('security.msgSecCheck', textCheck)).toMatchObject({ result: { suggest: 'pass', label: 100 } })
  })

  test('finds risky words', async () => {
    const answer = await openapi('security.msgSecCheck', { ...textCheck, content: '村里有人聚众赌博' })
    expect(answer).toMatchObject({ result: { suggest: 'risky', label: 20013 }, detail: [{ keyword: '赌博' }] })
  })

  test.each([
    ['no content', { content: '' }, 44002],
    ['2,501 characters', { content: '字'.repeat(2501) }, 45002],
    ['version 1', { version: 1 }, 40097],
    ['an unknown scene', { scene: 5 }, 40129],
    ['no openid', { openid: undefined }, 40003],
  ])('refuses %s', async (_, change, errcode) => {
    await expect(openapi('security.msgSecCheck', { ...textCheck, ...change })).rejects.toMatchObject({
      errMsg: expect.stringContaining(`errCode: ${errcode}`),
    })
  })

  test('mediaCheckAsync gives a receipt', async () => {
    expect(await openapi('security.mediaCheckAsync', mediaCheck)).toMatchObject({ traceId: expect.any(String) })
  })

  test.each([
    ['no address', { mediaUrl: '' }, 44002],
    ['an unknown type', { mediaType: 3 }, 40097],
  ])('mediaCheckAsync refuses %s', async (_, change, errcode) => {
    await expect(openapi('security.mediaCheckAsync', { ...mediaCheck, ...change })).rejects.toMatchObject({
      errMsg: expect.stringContaining(`errCode: ${errcode}`),
    })
  })
})

describe('phone numbers', () => {
  const expected = { phoneNumber: '13800000001', purePhoneNumber: '13800000001', countryCode: '86' }

  test('a code names its number', async () => {
    const answer = await openapi('phonenumber.getPhoneNumber', { code: 'phone:13800000001' })
    expect(answer).toMatchObject({ phoneInfo: expected })
  })

  test.each(['', 'abc', 'phone:123', 'phone:138000000012'])("the code '%s' is 40029", async (code) => {
    await expect(openapi('phonenumber.getPhoneNumber', { code })).rejects.toMatchObject({
      errMsg: expect.stringContaining('errCode: 40029'),
    })
  })

  test('getOpenData opens a cloudID and refuses an invalid one', async () => {
    const { list } = await probe<{ list: object[] }>(emulator, 'openData', ['phone:13800000001', 'other'])
    expect(list).toMatchObject([
      { cloudID: 'phone:13800000001', data: expected },
      { cloudID: 'other', errCode: -601005 },
    ])
  })
})

/** Takes a grey PNG apart and checks every chunk. */
function readPng(png: Buffer): { width: number; height: number; rows: Buffer[] } {
  expect(png.subarray(1, 4).toString('ascii')).toBe('PNG')
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at)
    const body = png.subarray(at + 4, at + 8 + length)
    expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(body))
    chunks.set(body.subarray(0, 4).toString('ascii'), body.subarray(4))
    at += 12 + length
  }
  const header = chunks.get('IHDR') as Buffer
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  const pixels = inflateSync(chunks.get('IDAT') as Buffer)
  const rows = Array.from({ length: height }, (_, row) =>
    pixels.subarray(row * (width + 1) + 1, (row + 1) * (width + 1)),
  )
  expect(pixels).toHaveLength(height * (width + 1))
  return { width, height, rows }
}
