import type { Browser } from 'playwright-core'
import { openCase } from '../../contracts/founding-cases'
import { listStaff } from '../../contracts/units'
import { actingAs, type Caller } from '../support/as'
import { launchChromium } from '../support/browser/chromium'
import { openH5 } from '../support/browser/open-h5'
import type { OpenedPage } from '../support/browser/open-weapp'
import { foundCity, type City } from '../support/city'
import { startTestEmulator, type TestEmulator } from '../support/emulator'
import { opening, Walk } from '../support/founding'
import { byId, seen } from '../support/journeys/on-screen'
import { type ServedH5, serveH5 } from '../support/journeys/serve-h5'
import { people } from '../support/people'

let browser: Browser
let emulator: TestEmulator
let city: City
let h5: ServedH5
let contact: Caller
const devices: OpenedPage[] = []

beforeAll(async () => {
  browser = await launchChromium()
  emulator = await startTestEmulator()
  city = await foundCity(emulator)
  contact = actingAs(emulator, 'o-heqing-browser')
  h5 = await serveH5(emulator.url)
}, 60_000)

afterAll(async () => {
  for (const device of devices) await device.close()
  await h5.close()
  await emulator.stop()
  await browser.close()
})

async function openAs(openid: string, path: string): Promise<OpenedPage> {
  const storage = { 'emulator/openid': JSON.stringify({ data: openid }) }
  const opened = await openH5(browser, `${h5.url}/#/${path}`, { storage })
  devices.push(opened)
  return opened
}

async function begin(until: string): Promise<Walk> {
  const { case: found } = await contact.call(openCase, opening('committee'))
  const walk = new Walk(contact, city.as('zhouMin'), found.id, {
    womenTotal: 40,
    staffTotal: 90,
    memberSeats: 5,
    deputySeats: 1,
  })
  await walk.to(until)
  return walk
}

test('the town gives a petition back with a remark, sees what was changed, fills its blanks and agrees', async () => {
  const walk = await begin('reply')
  const { page, errors } = await openAs(people.zhouMin.openid, 'packages/founding-office/list/index')
  await seen(page, '聊城市青禾食品有限公司').waitFor()
  await seen(page, '轮到你').waitFor()
  await seen(page, '聊城市青禾食品有限公司').click()
  await seen(page, '请示等你答复').waitFor()

  await byId(page, 'return-papers').click()
  await byId(page, 'remark-signer').click()
  await byId(page, 'remark').fill('签发人要写单位负责人')
  await byId(page, 'remark-done').click()
  await byId(page, 'confirm-return').click()
  await seen(page, '退回请示').waitFor()
  const returned = await walk.see()
  expect(returned.handOvers.at(-1)).toMatchObject({
    state: 'returned',
    notes: [{ blank: 'signer', note: '签发人要写单位负责人' }],
  })

  await walk.fill(contact, 'signer', '宋文海')
  await walk.hand('petition')
  await page.reload()
  await seen(page, '改了 1 处').waitFor()
  await seen(page, '现在是：宋文海').waitFor()
  await page
    .getByRole('button', { name: '签发人，宋文海，改过' })
    .or(page.getByLabel('签发人，宋文海，改过'))
    .first()
    .waitFor()

  await byId(page, 'fill-ours').click()
  await fillOurs(page)
  await byId(page, 'agree').click()
  await seen(page, '同意请示').waitFor()
  expect((await walk.see()).stage).toBe('approved')
  expect(errors).toEqual([])
}, 90_000)

/** Sheet after sheet until every blank of the federation's step is filled. */
async function fillOurs(page: OpenedPage['page']): Promise<void> {
  const button = byId(page, 'fill-blank')
  for (let blanks = 0; blanks < 8; blanks++) {
    await button.or(byId(page, 'leave-blank')).or(byId(page, 'agree')).first().waitFor()
    if (!(await button.or(byId(page, 'leave-blank')).first().isVisible())) return
    const day = page.locator('input[type="date"]').filter({ visible: true })
    if ((await day.count()) > 0) await day.first().fill('2026-12-01')
    const next = (await byId(page, 'leave-blank').isVisible()) ? byId(page, 'leave-blank') : button
    // The sheet may go while it is aimed at; the next turn sees what is there then.
    await next.click({ timeout: 5_000 }).catch(() => undefined)
    await page.locator('[aria-label="正在存"]').waitFor({ state: 'detached' })
  }
}

test('after the result it founds the unit, says before what it makes, and those above only look on', async () => {
  const walk = await begin('filing')
  await walk.act(await walk.see())
  const { page, errors } = await openAs(people.liuHui.openid, `packages/founding-office/case/index?id=${walk.caseId}`)
  await seen(page, '等堂邑镇妇联正式成立').waitFor()
  expect(await byId(page, 'establish').count()).toBe(0)

  const town = await openAs(people.zhouMin.openid, `packages/founding-office/case/index?id=${walk.caseId}`)
  await seen(town.page, '任期 5 年，从选举那天算起').waitFor()
  await byId(town.page, 'establish').click()
  await town.page.getByText('成立', { exact: true }).filter({ visible: true }).last().click()
  await byId(town.page, 'open-unit').click()
  await seen(town.page, '聊城市青禾食品有限公司妇女委员会').waitFor()
  const { unitId } = await walk.see()
  const { staff } = await city.as('zhouMin').call(listStaff, { unitId: unitId ?? '' })
  expect(staff).toHaveLength(5)
  expect([...errors, ...town.errors]).toEqual([])
}, 90_000)
