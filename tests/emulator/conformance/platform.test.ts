import { randomBytes } from 'node:crypto'
import { sealToken } from '../../../emulator/identity'
import type { TestEmulator } from '../../support/emulator'
import { startFixtureEmulator } from '../support/fixture-emulator'
import { type Sdk, connectSdk, rejection } from '../support/sdk'

let emulator: TestEmulator
let sdk: Sdk

beforeAll(async () => {
  emulator = await startFixtureEmulator()
  sdk = connectSdk(emulator.url)
})
afterAll(() => emulator.stop())

const person = { WX_OPENID: 'o-alice', WX_APPID: 'wxabc', WX_API_TOKEN: sealToken({ openid: 'o-alice' }) }

beforeEach(() => Object.assign(process.env, person, { WX_CONTEXT_KEYS: Object.keys(person).join(',') }))

test('getWXContext shows the person and hides the token', () => {
  expect(sdk.getWXContext()).toEqual({ OPENID: 'o-alice', APPID: 'wxabc', ENV: 'local' })
})

describe('callFunction', () => {
  test('hands the person of the token on', async () => {
    const { result } = await sdk.callFunction({ name: 'plain', data: { x: 1, at: new Date(0), gone: undefined } })
    expect(result).toMatchObject({
      event: { x: 1, at: '1970-01-01T00:00:00.000Z' },
      wxContext: { OPENID: 'o-alice', SOURCE: 'scf' },
    })
  })

  test('without a person has no OPENID', async () => {
    process.env['WX_API_TOKEN'] = ''
    const { result } = await sdk.callFunction({ name: 'plain' })
    expect((result as { wxContext: object }).wxContext).not.toHaveProperty('OPENID')
  })

  test.each([
    ['a missing function', 'missing', {}, 'could not be found'],
    ['a function that throws', 'probe', { action: 'fail' }, 'boom'],
    ['too much data', 'plain', { text: 'x'.repeat(102_400) }, 'at most 102400'],
    ['too large a result', 'probe', { action: 'text', input: { bytes: 1_048_575 } }, '1MB'],
  ])('rejects %s: version 4 of the SDK shows -1 and the message', async (_, name, data, message) => {
    expect(await rejection(sdk.callFunction({ name, data }))).toMatchObject({
      errCode: -1,
      errMsg: expect.stringContaining(message),
    })
  })
})

describe('files', () => {
  test.each([
    ['text under a Chinese name', '目录/说 明.txt', Buffer.from('héllo 娘家人')],
    ['an empty file', 'empty.bin', Buffer.alloc(0)],
    ['5 MB', 'large.bin', randomBytes(5 * 1024 * 1024)],
  ])('%s go up and come down', async (_, cloudPath, fileContent) => {
    const { fileID } = await sdk.uploadFile({ cloudPath, fileContent })
    const downloaded = await sdk.downloadFile({ fileID })
    expect(downloaded.fileContent.equals(fileContent)).toBe(true)
  })

  test('getTempFileURL and deleteFile answer for each file', async () => {
    const { fileID } = await sdk.uploadFile({ cloudPath: 'a.txt', fileContent: Buffer.from('a') })
    const asked = [fileID, 'cloud://local.emulator/none']
    expect((await sdk.getTempFileURL({ fileList: asked })).fileList).toMatchObject([{ status: 0 }, { status: -503003 }])
    expect((await sdk.deleteFile({ fileList: asked })).fileList).toMatchObject([{ status: 0 }, { status: -503003 }])
    expect((await sdk.getTempFileURL({ fileList: asked })).fileList).toMatchObject([
      { status: -503003 },
      { status: -503003 },
    ])
  })

  test('a bad path is a storage failure', async () => {
    const upload = sdk.uploadFile({ cloudPath: '/a.txt', fileContent: Buffer.from('a') })
    expect((await rejection(upload)).errMsg).toMatch(/uploadFile:fail/)
  })
})

test('open APIs are refused outside of functions', async () => {
  const message = { touser: 'o', templateId: 'T', data: { thing1: { value: 'x' } } }
  expect(await rejection(sdk.openapi.subscribeMessage.send(message))).toMatchObject({ errCode: -604104 })
})

test('a token of a call that has ended is refused', async () => {
  process.env['WX_API_TOKEN'] = sealToken({ openid: 'o-alice', callId: 'ended' })
  expect(await rejection(sdk.database().collection('notes').get())).toMatchObject({
    errCode: -501008,
    errMsg: expect.stringContaining('The call has ended'),
  })
})

test('a token that is no token is nobody', async () => {
  process.env['WX_API_TOKEN'] = 'nonsense'
  expect((await sdk.database().collection('notes').get()).data).toEqual([])
})
