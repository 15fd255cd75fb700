import { createHash, randomBytes } from 'node:crypto'
import { request } from 'node:http'
import { type CallError, type TestEmulator } from '../support/emulator'
import { probe, startFixtureEmulator } from './support/fixture-emulator'

let emulator: TestEmulator

beforeAll(async () => {
  emulator = await startFixtureEmulator()
})
afterAll(() => emulator.stop())

interface TemporaryUrl {
  fileID: string
  tempFileURL: string
  status: number
  maxAge: number
}

const temporaryUrls = async (...fileIds: unknown[]): Promise<TemporaryUrl[]> =>
  (await probe<{ fileList: TemporaryUrl[] }>(emulator, 'temporaryUrl', fileIds)).fileList

const urlOf = async (fileId: string): Promise<string> => (await temporaryUrls(fileId))[0]?.tempFileURL ?? ''

const downloaded = async (fileId: string): Promise<Buffer> =>
  Buffer.from(await probe<string>(emulator, 'download', fileId), 'base64')

const failure = (promise: Promise<unknown>): Promise<CallError> =>
  promise.then(
    () => Promise.reject(new Error('should have failed')),
    (error: CallError) => error,
  )

describe('through the SDK', () => {
  test.each([
    ['Chinese names and spaces', '目录/图 片.txt'],
    ['rare characters and emoji', '𠮷㛃/😀.png'],
    ['characters that mean something in addresses', 'a/100%?x=1#y&z+.txt'],
    ['an encoded slash', 'a/b%2Fc.txt'],
    ['a long Chinese name', `${'长'.repeat(200)}.jpg`],
    ['quotes and brackets', `a/'"<>[]{}|.txt`],
  ])('%s survive the way up and down', async (_, path) => {
    const content = randomBytes(64)
    const { fileID } = await probe<{ fileID: string }>(emulator, 'upload', { path, base64: content.toString('base64') })
    expect(fileID).toBe(`cloud://local.emulator/${path}`)
    expect(await downloaded(fileID)).toEqual(content)
    expect((await emulator.send('GET', await urlOf(fileID))).body).toEqual(content)
  })

  test('an empty file is a file', async () => {
    const { fileID } = await probe<{ fileID: string }>(emulator, 'upload', { path: 'empty.txt', base64: '' })
    expect(await downloaded(fileID)).toHaveLength(0)
  })

  test('a file and a folder may have the same name', async () => {
    await emulator.upload('o-alice', 'same', Buffer.from('file'))
    await emulator.upload('o-alice', 'same/below', Buffer.from('below'))
    expect((await downloaded('cloud://local.emulator/same')).toString()).toBe('file')
    expect((await downloaded('cloud://local.emulator/same/below')).toString()).toBe('below')
  })

  test('uploading again replaces the file', async () => {
    for (const text of ['first', 'second, longer', 'x']) {
      await probe(emulator, 'upload', { path: 'again.txt', base64: Buffer.from(text).toString('base64') })
      expect((await downloaded('cloud://local.emulator/again.txt')).toString()).toBe(text)
    }
  })

  test('deleting removes a file and says which were not there', async () => {
    const fileId = await emulator.upload('o-alice', 'to-delete.txt', Buffer.from('x'))
    const url = await urlOf(fileId)
    const { fileList } = await probe<{ fileList: object[] }>(emulator, 'deleteFiles', [
      fileId,
      'cloud://local.emulator/none',
    ])
    expect(fileList).toMatchObject([{ status: 0 }, { status: -503003 }])
    expect((await temporaryUrls(fileId))[0]).toMatchObject({ status: -503003, tempFileURL: '' })
    expect((await emulator.send('GET', url)).status).toBe(404)
  })

  test.each(['cloud://local.emulator/never-there', 'cloud://other.bucket/a', 'not a fileID'])(
    'downloading %s fails',
    async (fileId) => {
      const call = emulator.call('o-alice', 'probe', { action: 'download', input: fileId })
      expect((await failure(call)).errMsg).toContain('downloadFile:fail')
    },
  )

  test('getTempFileURL keeps the order, mixes hits and misses, and takes a maxAge', async () => {
    const fileId = await emulator.upload('o-alice', 'aged.txt', Buffer.from('x'))
    const urls = await temporaryUrls('cloud://local.emulator/none', { fileID: fileId, maxAge: 60 }, fileId)
    expect(urls).toMatchObject([{ status: -503003 }, { status: 0, maxAge: 60 }, { status: 0, maxAge: 7200 }])
  })

  test.each(['temporaryUrl', 'deleteFiles'])('%s takes 50 files, not 51', async (action) => {
    const fileIds = Array.from({ length: 51 }, (_, index) => `cloud://local.emulator/many/${index}`)
    expect(await probe<{ fileList: object[] }>(emulator, action, fileIds.slice(1))).toMatchObject({
      fileList: expect.arrayContaining([expect.objectContaining({ status: -503003 })]),
    })
    const call = emulator.call('o-alice', 'probe', { action, input: fileIds })
    expect((await failure(call)).errMsg).toContain('at most 50 files')
  })

  test.each(['', '/a', 'a/', 'a//b', 'a/../b', './a', 'a\\b', 'a\nb', '长'.repeat(284)])(
    "refuses the path '%s'",
    async (path) => {
      const call = emulator.call('o-alice', 'probe', { action: 'upload', input: { path, base64: 'eA==' } })
      expect((await failure(call)).errCode).toBe(-504002)
      expect(await failure(emulator.upload('o-alice', path, Buffer.from('x')))).toMatchObject({ errCode: -503001 })
    },
  )
})

describe('from the phone', () => {
  test('5 MB arrive whole', async () => {
    const content = randomBytes(5 * 1024 * 1024)
    const fileId = await emulator.upload('o-alice', 'photos/五兆.jpg', content)
    const { body, headers } = await emulator.send('GET', await urlOf(fileId))
    expect(headers).toMatchObject({ 'content-type': 'image/jpeg', 'content-length': String(content.length) })
    expect(digest(body)).toBe(digest(content))
  })

  test('somebody else may not replace a file, its owner may', async () => {
    const path = 'photos/mine.jpg'
    const fileId = await emulator.upload('o-alice', path, Buffer.from('alice'))
    expect(await failure(emulator.upload('o-bob', path, Buffer.from('bob')))).toMatchObject({ errCode: -503002 })
    await emulator.upload('o-alice', path, Buffer.from('alice again'))
    expect((await downloaded(fileId)).toString()).toBe('alice again')
  })

  test('a file of a function cannot be replaced from the phone', async () => {
    await probe(emulator, 'upload', { path: 'from-function.txt', base64: 'eA==' })
    expect(await failure(emulator.upload('o-alice', 'from-function.txt', Buffer.from('y')))).toMatchObject({
      errCode: -503002,
    })
  })

  test('nobody may upload', async () => {
    const answer = await emulator.send('POST', '/upload?path=a.txt', { body: 'x' })
    expect(answer.json()).toMatchObject({ errCode: -501006 })
  })

  test('more than 100 MB are refused and leave nothing', async () => {
    const piece = Buffer.alloc(1024 * 1024)
    expect(await streamUpload('too-large.bin', Array<Buffer>(101).fill(piece))).toMatchObject({ errCode: -503001 })
    expect(await temporaryUrls('cloud://local.emulator/too-large.bin')).toMatchObject([{ status: -503003 }])
  }, 30_000)

  test('a connection that breaks leaves nothing', async () => {
    await expect(streamUpload('broken.bin', [Buffer.alloc(1000)], 2000)).rejects.toThrow()
    expect(await temporaryUrls('cloud://local.emulator/broken.bin')).toMatchObject([{ status: -503003 }])
  })
})

describe('addresses', () => {
  test('are private: none works without its signature, or with that of another file', async () => {
    const [one, two] = [
      await emulator.upload('o-alice', 'one', Buffer.from('1')),
      await emulator.upload('o-alice', 'two', Buffer.from('2')),
    ]
    const [first, second] = [new URL(await urlOf(one)), new URL(await urlOf(two))]
    first.searchParams.set('sign', second.searchParams.get('sign') ?? '')
    for (const url of [first.href, `${emulator.url}/files/one`, second.href.replace(/id=[^&]+/, 'id=b25l')]) {
      expect((await emulator.send('GET', url)).status).toBe(403)
    }
  })

  test('cannot be made to last longer', async () => {
    const url = new URL(await urlOf(await emulator.upload('o-alice', 'lasting', Buffer.from('x'))))
    url.searchParams.set('t', String(Number(url.searchParams.get('t')) + 1))
    expect((await emulator.send('GET', url.href)).status).toBe(403)
  })

  test('for downloading do not let anyone upload', async () => {
    const url = await urlOf(await emulator.upload('o-alice', 'readable', Buffer.from('x')))
    const answer = await emulator.send('PUT', url.replace('/files/', '/cos/'), { body: 'changed' })
    expect(answer.body.toString()).toContain('<Code>STORAGE_SIGN_PARAM_INVALID</Code>')
    expect((await downloaded('cloud://local.emulator/readable')).toString()).toBe('x')
  })

  test('answer HEAD without the file', async () => {
    const url = await urlOf(await emulator.upload('o-alice', 'head.txt', Buffer.from('12345')))
    const { body, headers } = await emulator.send('HEAD', url)
    expect(body).toHaveLength(0)
    expect(headers['content-length']).toBe('5')
  })
})

const digest = (content: Buffer): string => createHash('sha256').update(content).digest('hex')

/** Sends pieces one by one; with `announced` bytes more than there are, the connection breaks at the end. */
function streamUpload(path: string, pieces: Buffer[], announced?: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const headers = { 'x-openid': 'o-alice', ...(announced === undefined ? {} : { 'content-length': announced }) }
    const upload = request(
      `${emulator.url}/upload?path=${path}`,
      { method: 'POST', headers, agent: false },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString())))
      },
    )
    upload.on('error', reject)
    for (const piece of pieces) upload.write(piece)
    if (announced === undefined) upload.end()
    else upload.write(Buffer.alloc(0), () => upload.destroy(new Error('cut')))
  })
}
