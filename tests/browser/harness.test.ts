import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { launchChromium } from '../support/browser/chromium'
import { type OpenedPage, openWeapp, restOfWeapp } from '../support/browser/open-weapp'

const tinyApp = join(__dirname, '../app/fixtures/tiny-app')

let browser: Browser
let server: Server
let opened: OpenedPage
const callers: unknown[] = []

beforeAll(async () => {
  browser = await launchChromium()
  server = createServer((incoming, outgoing) => {
    callers.push([incoming.url, incoming.headers['x-openid']])
    outgoing.end('{"result":{"receipt":"A1"}}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
}, 60_000)

afterAll(async () => {
  await browser.close()
  server.close()
})

beforeEach(async () => {
  const emulatorUrl = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
  opened = await openWeapp(browser, tinyApp, { emulatorUrl, openid: 'o-li' })
}, 60_000)

afterEach(async () => {
  await opened.close()
  expect(opened.errors).toEqual([])
})

test('the compiled app takes taps, typing, choices and dialogs', async () => {
  const { page } = opened
  await page.getByRole('button', { name: '加一' }).tap()
  await page.getByText('点了 1 次，看了 1 次').waitFor()
  await page.getByText('城市').tap()
  await page.getByRole('button', { name: '乌海' }).tap()
  await page.locator('[id$="--city"]', { hasText: '乌海' }).waitFor()
  await page.getByRole('button', { name: '删除' }).tap()
  await page.getByRole('dialog').getByRole('button', { name: '确定' }).tap()
  await page.getByText('删了').waitFor()
  expect(await page.getByRole('button', { name: '保存走访' }).isDisabled()).toBe(true)
}, 60_000)

test('calls reach the cloud with her openid, not while offline, and storage outlives a reload', async () => {
  const { page } = opened
  await page.getByPlaceholder('姓名').fill('李梅')
  await opened.setOnline(false)
  await page.getByRole('button', { name: '保存走访' }).tap()
  await page.getByText('没送到 -1').waitFor()
  expect(callers).toEqual([])
  await opened.setOnline(true)
  await page.getByRole('button', { name: '保存走访' }).tap()
  await page.getByText('收到 A1').waitFor()
  expect(callers).toEqual([['/call/visits', 'o-li']])
  await page.reload()
  await restOfWeapp(page)
  expect(await page.getByPlaceholder('姓名').inputValue()).toBe('李梅')
}, 60_000)

test('tabs, a page of a subpackage and the way back', async () => {
  const { page } = opened
  await page.getByText('我的', { exact: true }).tap()
  await page.getByRole('button', { name: '做记号' }).tap()
  await page.getByRole('button', { name: '看走访' }).tap()
  await page.getByText('走访 7').waitFor()
  expect(await page.title()).toBe('走访')
  await page.getByLabel('返回').tap()
  await page.getByText('记号 1').waitFor()
}, 60_000)
