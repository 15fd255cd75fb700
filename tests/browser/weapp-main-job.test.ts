import type { Browser, Locator } from 'playwright-core'
import { launchChromium } from '../support/browser/chromium'
import { type OpenedPage, openWeapp, restOfWeapp } from '../support/browser/open-weapp'
import { foundCity, type City } from '../support/city'
import { startTestEmulator, type TestEmulator } from '../support/emulator'
import { onlyVisit, visitsSeenByTown } from '../support/journeys/office'
import { byId, seen } from '../support/journeys/on-screen'
import { fillVisit } from '../support/journeys/visit-on-screen'
import { people } from '../support/people'

let browser: Browser
let emulator: TestEmulator
let city: City
let opened: OpenedPage

const heard = { concern: '低保年审的表不会填', promise: '下次带表来一起填', wish: '想学手机缴费' }
const tap = (target: Locator) => target.tap()

beforeAll(async () => {
  browser = await launchChromium()
  emulator = await startTestEmulator()
  city = await foundCity(emulator)
  opened = await openWeapp(browser, undefined, { emulatorUrl: emulator.url, openid: people.zhaoGuifen.openid })
}, 60_000)

afterAll(async () => {
  await opened.close()
  await emulator.stop()
  await browser.close()
})

test('the compiled mini-program in a browser: recorded without signal, kept over a restart, arrived with signal', async () => {
  const { page } = opened
  await fillVisit(page, '王桂英', heard, tap)
  await opened.setOnline(false)
  await byId(page, 'save-visit').tap()
  await seen(page, '在本机，等信号').waitFor()
  expect(await visitsSeenByTown(city, city.household.id)).toEqual([])

  await page.reload()
  await restOfWeapp(page)
  await page.getByRole('tab', { name: '我的户' }).filter({ visible: true }).tap()
  await seen(page, '王桂英 家').tap()
  await seen(page, '已到妇联').waitFor()
  expect(await onlyVisit(city, city.household.id)).toMatchObject({
    concern: { text: heard.concern, promise: { text: heard.promise } },
    wishes: [{ text: heard.wish }],
  })
  expect(opened.errors).toEqual([])
}, 60_000)
