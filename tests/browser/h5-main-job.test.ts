import type { Browser, Locator } from 'playwright-core'
import { launchChromium } from '../support/browser/chromium'
import { openH5 } from '../support/browser/open-h5'
import type { OpenedPage } from '../support/browser/open-weapp'
import { foundCity, type City } from '../support/city'
import { startTestEmulator, type TestEmulator } from '../support/emulator'
import { onlyVisit, visitsSeenByTown } from '../support/journeys/office'
import { byId, seen } from '../support/journeys/on-screen'
import { type ServedH5, serveH5 } from '../support/journeys/serve-h5'
import { fillVisit } from '../support/journeys/visit-on-screen'
import { people, type PersonName } from '../support/people'

let browser: Browser
let emulator: TestEmulator
let city: City
let h5: ServedH5
let opened: OpenedPage

const PHONE = { width: 375, height: 812 }
const OFFICE = { width: 1280, height: 800 }
const heard = { concern: '孙子上学没人接，想问课后托管', promise: '去学校问课后托管', wish: '想要一盏护眼台灯' }
const click = (target: Locator) => target.click()

beforeAll(async () => {
  browser = await launchChromium()
  emulator = await startTestEmulator()
  city = await foundCity(emulator)
  h5 = await serveH5(emulator.url)
  opened = await openH5(browser, h5.url, { viewport: PHONE })
}, 60_000)

afterAll(async () => {
  await opened.close()
  await h5.close()
  await emulator.stop()
  await browser.close()
})

/** By the person switcher, which only a build for the emulator has. */
async function becomes(name: PersonName): Promise<void> {
  const { openid, record } = people[name]
  await byId(opened.page, 'search-person').fill(record.name)
  await byId(opened.page, `person-${openid}`).click()
}

/** What a browser itself logs of a request made without a network. */
const isRadioSilence = (error: string): boolean => error.includes('net::ERR_INTERNET_DISCONNECTED')

test('赵桂芬 records without signal, it arrives; then 周敏 of the town sees it on her PC', async () => {
  const { page } = opened
  await seen(page, '我是妇联干部，去绑定').click()
  await becomes('zhaoGuifen')
  await seen(page, '该走的户').waitFor()

  await fillVisit(page, '王桂英', heard, click)
  await opened.setOnline(false)
  await byId(page, 'save-visit').click()
  await seen(page, '走访已存在本机，有信号会自动传').waitFor()
  await seen(page, '在本机，等信号').waitFor()
  expect(await visitsSeenByTown(city, city.household.id)).toEqual([])

  await opened.setOnline(true)
  await seen(page, '已到妇联').waitFor()
  expect(await onlyVisit(city, city.household.id)).toMatchObject({
    visitorName: '赵桂芬',
    concern: { text: heard.concern, promise: { text: heard.promise } },
    wishes: [{ text: heard.wish }],
  })

  await page.reload()
  await seen(page, '已到妇联').waitFor()
  await page.setViewportSize(OFFICE)
  await page.getByRole('link', { name: '我的', exact: true }).filter({ visible: true }).click()
  await byId(page, 'switch-person').click()
  await becomes('zhouMin')

  await page.getByRole('link', { name: '概览' }).filter({ visible: true }).click()
  await page
    .getByRole('button', { name: /走访.*1.*户次/ })
    .filter({ visible: true })
    .first()
    .waitFor()
  await page.getByRole('link', { name: '走访' }).filter({ visible: true }).click()
  await seen(page, '王桂英 家').click()
  await seen(page, heard.concern).waitFor()
  await seen(page, heard.promise).waitFor()
  await seen(page, '赵桂芬').waitFor()
  expect(opened.errors.filter((error) => !isRadioSilence(error))).toEqual([])
}, 60_000)
