import type { Browser } from 'playwright-core'
import { addDays, monthOf, ymdOf } from '../../contracts/calendar'
import { overview } from '../../contracts/insights'
import { launchChromium } from '../support/browser/chromium'
import { openH5 } from '../support/browser/open-h5'
import type { OpenedPage } from '../support/browser/open-weapp'
import { foundCity, type City } from '../support/city'
import { startTestEmulator, type TestEmulator } from '../support/emulator'
import { ulid } from '../support/ids'
import { byId, seen } from '../support/journeys/on-screen'
import { type ServedH5, serveH5 } from '../support/journeys/serve-h5'
import { people, places } from '../support/people'
import { visit } from '../support/samples'

let browser: Browser
let emulator: TestEmulator
let city: City
let h5: ServedH5
const devices: OpenedPage[] = []

const PHONE = { width: 375, height: 812 }
const OFFICE = { width: 1280, height: 800 }
const DAY = 86_400_000

beforeAll(async () => {
  browser = await launchChromium()
  emulator = await startTestEmulator()
  city = await foundCity(emulator)
  await fillTown()
  h5 = await serveH5(emulator.url)
}, 60_000)

afterAll(async () => {
  for (const device of devices) await device.close()
  await h5.close()
  await emulator.stop()
  await browser.close()
})

/** Two visits of this month, on one of which nobody was at home, and an older one with a promise whose day has gone by. */
async function fillTown(): Promise<void> {
  const promise = { text: '去镇上问取暖补贴', dueOn: addDays(ymdOf(Date.now()), -5) }
  await city.record(
    'zhaoGuifen',
    visit(city.household.id),
    visit(city.household.id, { outcome: 'notHome' }),
    visit(city.household.id, {
      visitedAt: new Date(Date.now() - 40 * DAY).toISOString(),
      concern: { id: ulid(), text: '取暖补贴一直没到', promise },
    }),
  )
}

/** 周敏 of the town on a device that nobody used before. */
async function openAs(path: string, viewport: { width: number; height: number }): Promise<OpenedPage> {
  const storage = { 'emulator/openid': JSON.stringify({ data: people.zhouMin.openid }) }
  const opened = await openH5(browser, `${h5.url}/#/${path}`, { viewport, storage })
  devices.push(opened)
  return opened
}

test('the town opens what waits and a figure, keeps a filter, and has it on another device', async () => {
  const { page, errors } = await openAs('pages/insights/index', OFFICE)
  await seen(page, '1 件诉求过了答应的日子').click()
  await seen(page, '去镇上问取暖补贴').waitFor()
  await seen(page, '过了 5 天').waitFor()
  await page.goBack()

  const month = monthOf(Date.now())
  const { month: figures } = await city.as('zhouMin').call(overview, { unitId: places.town, month })
  await page
    .getByRole('button', { name: new RegExp(`^走访，${String(figures.visits)} 户次`) })
    .filter({ visible: true })
    .click()
  await seen(page, `共 ${String(figures.visits)} 条，1 户`).waitFor()

  await byId(page, 'filter-visits').click()
  await byId(page, 'outcome-notHome').click()
  await byId(page, 'apply-filter').click()
  await seen(page, '共 1 条，1 户').waitFor()
  await byId(page, 'keep-view').click()
  await byId(page, 'view-name').fill('本月没人在家')
  await byId(page, 'save-view').click()
  await page.getByRole('radio', { name: '本月没人在家', checked: true }).filter({ visible: true }).waitFor()
  expect(errors).toEqual([])

  const phone = await openAs('packages/visits/list/index', PHONE)
  await seen(phone.page, '共 3 条，1 户').waitFor()
  await seen(phone.page, '本月没人在家').click()
  await seen(phone.page, '共 1 条，1 户').waitFor()
  await byId(phone.page, 'drop-view').click()
  await seen(phone.page, '本月没人在家').waitFor({ state: 'detached' })
  expect(phone.errors).toEqual([])
}, 60_000)
