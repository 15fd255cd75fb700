import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchWeapp, Phone, picture, stubGateway } from '../support/weapp/launch'

let folder: string
let dist: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tiny-app-'))
  dist = join(folder, 'dist/weapp')
  cpSync(join(__dirname, 'fixtures/tiny-app'), dist, { recursive: true })
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const receipts = () => stubGateway({ visits: () => ({ receipt: 'A1' }) })

describe('a person with the app in her hand', () => {
  test('taps, types and chooses by what she reads', async () => {
    const app = await launchWeapp({ dist })
    expect(app.title).toBe('首页')
    const cost = await app.measure(() => app.tap('加一'))
    expect(app.find('#count').text).toBe('点了 1 次，看了 1 次')
    expect(cost).toEqual({ calls: 1, keys: 1, bytes: '{"count":1}'.length, largest: '{"count":1}'.length })
    await app.input('姓名', '王秀兰王秀兰王秀兰王秀兰')
    expect(app.attr('姓名', 'value')).toHaveLength(10)
    await app.pick('城市', '乌海')
    expect(app.find('#city').text).toBe('乌海')
    await app.pullDown()
    expect(app.byLabel('状态').text).toBe('刷新了')
    expect(app.isRefreshing).toBe(false)
    expect(app.audit()).toEqual({ nodes: 13, depth: 3, children: 11 })
  })

  test('cannot press what is disabled, absent or ambiguous', async () => {
    const app = await launchWeapp({ dist, cloud: receipts() })
    await app.tap('保存走访')
    expect(app.called('cloud.callFunction')).toEqual([])
    await expect(app.tap('不存在')).rejects.toThrow('The screen says: 点了 0 次')
    await expect(app.tap({ contains: '首页' })).resolves.toBeUndefined()
    await expect(app.tap({ selector: 'button' })).rejects.toThrow('Say which with nth or within')
  })

  test('answers a modal before anything else', async () => {
    const app = await launchWeapp({ dist })
    await app.tap('删除')
    expect(app.dialog).toMatchObject({ kind: 'modal', title: '删掉吗', buttons: ['取消', '确定'] })
    await expect(app.input('姓名', '李')).rejects.toThrow('covers the page')
    await app.tap('取消')
    expect(app.byLabel('状态').text).toBe('留着')
  })

  test('gives or refuses her phone number', async () => {
    const app = await launchWeapp({ dist, answers: { phoneNumberCode: 'code-1' } })
    await app.tap('绑定手机号')
    expect(app.byLabel('状态').text).toBe('code-1')
    app.answers.phoneNumberCode = undefined
    await app.tap('绑定手机号')
    expect(app.byLabel('状态').text).toBe('不给')
  })

  test('waits for short timers and not for long ones', async () => {
    const app = await launchWeapp({ dist })
    await app.tap('稍后')
    expect(app.byLabel('状态').text).toBe('三百毫秒后')
  })
})

describe('the page stack', () => {
  test('keeps tab pages alive and gives back what was on them', async () => {
    const app = await launchWeapp({ dist })
    await app.tap('加一')
    await app.tap('我的')
    await app.tap('做记号')
    await app.tap('看走访')
    expect(app.stack).toEqual(['pages/mine/index', 'packages/visits/detail/index'])
    expect(app.text()).toBe('走访 7')
    await app.go('switchTab', '/pages/home/index')
    expect(app.find('#count').text).toBe('点了 1 次，看了 2 次')
    await app.tap('我的')
    expect(app.text()).toContain('记号 1')
  })

  test('refuses what WeChat refuses', async () => {
    const app = await launchWeapp({ dist })
    const detail = '/packages/visits/detail/index?id=1'
    await expect(app.go('navigateTo', '/pages/mine/index')).rejects.toThrow('can not navigateTo a tabbar page')
    await expect(app.go('switchTab', detail)).rejects.toThrow('can not switch to no-tabBar page')
    await expect(app.go('navigateTo', '/pages/none/index')).rejects.toThrow('is not found')
    await expect(app.back()).rejects.toThrow('first page')
    for (let level = 2; level <= 10; level++) await app.go('navigateTo', detail)
    await expect(app.go('navigateTo', detail)).rejects.toThrow('webview count limit exceed')
  })
})

describe('the phone', () => {
  test('storage survives a killed app and nothing else does', async () => {
    const phone = new Phone()
    const first = await launchWeapp({ dist, phone, cloud: receipts() })
    await first.tap('加一')
    await first.input('姓名', '赵敏')
    await first.tap('保存走访')
    first.kill()
    await expect(first.tap('加一')).rejects.toThrow('this launch of the app is over')
    const second = await launchWeapp({ dist, phone })
    expect(second.attr('姓名', 'value')).toBe('赵敏')
    expect(second.find('#count').text).toBe('点了 0 次，看了 1 次')
    const other = await launchWeapp({ dist })
    expect(other.attr('姓名', 'value')).toBe('')
  })

  test('storage has limits, and none of it is left on a full phone', async () => {
    const phone = new Phone()
    const app = await launchWeapp({ dist, phone })
    const nearlyOneMegabyte = '好'.repeat(349_000)
    await expect(app.call('setStorage', { key: 'big', data: nearlyOneMegabyte.repeat(2) })).rejects.toThrow('1MB')
    for (let index = 0; index < 10; index++) phone.storage.write(`key${String(index)}`, nearlyOneMegabyte)
    await expect(app.call('setStorage', { key: 'more', data: nearlyOneMegabyte })).rejects.toThrow('10Mb')
    phone.storage.clear()
    phone.full()
    await expect(app.call('setStorage', { key: 'small', data: 1 })).rejects.toThrow('no space left')
    phone.full(false)
    await app.call('setStorage', { key: 'small', data: 1 })
    expect(await app.call('getStorage', { key: 'small' })).toMatchObject({ data: 1 })
  })

  test('a photo must be copied to the app’s own area to outlive the session', async () => {
    const phone = new Phone()
    const app = await launchWeapp({ dist, phone })
    phone.album.push(picture(1000))
    const { tempFiles } = (await app.call('chooseMedia', { count: 1 })) as { tempFiles: { tempFilePath: string }[] }
    const temporary = tempFiles[0]?.tempFilePath ?? ''
    const manager = (app.wx.getFileSystemManager as () => Record<string, (...values: unknown[]) => unknown>)()
    manager.copyFileSync?.(temporary, 'http://usr/a.jpg')
    phone.full()
    expect(() => manager.copyFileSync?.(temporary, 'http://usr/b.jpg')).toThrow('maximum size of the file storage')
    app.kill()
    expect(phone.files.has(temporary)).toBe(false)
    expect(phone.files.paths()).toEqual(['http://usr/a.jpg'])
  })
})

describe('the way to the cloud', () => {
  let server: Server
  let url: string
  const requests: { path: string; openid: unknown; body: string }[] = []

  beforeAll(async () => {
    server = createServer((incoming, outgoing) => {
      let body = ''
      incoming.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')))
      incoming.on('end', () => {
        requests.push({ path: incoming.url ?? '', openid: incoming.headers['x-openid'], body })
        outgoing.end(JSON.stringify({ result: { receipt: `收 ${String(requests.length)}` } }))
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
  })

  afterAll(() => server.close())

  test('carries the call with her openid, refuses offline, and can lose an answer after the deed', async () => {
    const app = await launchWeapp({ dist, cloud: { url, openid: 'o-wang' } })
    await app.input('姓名', '王')
    await app.tap('保存走访')
    expect(app.byLabel('状态').text).toBe('收到 收 1')
    expect(requests).toEqual([{ path: '/call/visits', openid: 'o-wang', body: '{"name":"王"}' }])
    await app.offline()
    await app.tap('保存走访')
    expect(app.byLabel('状态').text).toBe('没送到 -1')
    expect(requests).toHaveLength(1)
    await app.online()
    app.phone.network.loseAnswers(1)
    await app.tap('保存走访')
    expect(app.byLabel('状态').text).toBe('没送到 -604102')
    expect(requests).toHaveLength(2)
  })
})

describe('faults are not overlooked', () => {
  test('code that touches the DOM fails and is logged', async () => {
    const app = await launchWeapp({ dist })
    await app.tap('出错')
    expect(app.takeErrors().join()).toContain('TypeError')
  })

  test('a wx function that the harness lacks says its name', async () => {
    const app = await launchWeapp({ dist })
    await expect(app.call('startBeaconDiscovery')).rejects.toThrow('wx.startBeaconDiscovery is not provided')
  })

  test('a template that lost its tap handler does not pass', async () => {
    const broken = join(folder, 'broken/dist/weapp')
    cpSync(dist, broken, { recursive: true })
    const template = join(broken, 'pages/home/index.wxml')
    writeFileSync(template, readFileSync(template, 'utf8').replace('bindtap="addOne"', ''))
    const app = await launchWeapp({ dist: broken })
    await app.tap('加一')
    expect(app.find('#count').text).toBe('点了 0 次，看了 1 次')
  })

  test('every function that the harness offers is one of WeChat’s', async () => {
    const app = await launchWeapp({ dist })
    const typings = join(__dirname, '../../node_modules/miniprogram-api-typings/types/wx')
    const text = ['api', 'cloud'].map((name) => readFileSync(join(typings, `lib.wx.${name}.d.ts`), 'utf8')).join('')
    const unknown = Object.keys(app.wx).filter((name) => !new RegExp(`\\b${name}\\b`).test(text))
    expect(unknown).toEqual([])
  })
})
