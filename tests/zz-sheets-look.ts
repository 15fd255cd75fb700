import { writeFileSync, mkdirSync } from 'node:fs'
import { launchChromium } from './support/browser/chromium'
import { openH5 } from './support/browser/open-h5'
import { byId } from './support/journeys/on-screen'
import { serveApp } from '../tools/start/web-server'
import { openPort } from '../tools/start/open-port'
import { sheetFile } from './support/sheet-files'
const HEADER = ['序号', '乡镇（街道）', '村（社区）', '姓名*', '联系电话', '职务', '任职时间', '届满时间', '属相']
const p = (i: number, over: Record<number, string | number> = {}) => [i, '堂邑镇', '张屯村', `林示${'甲乙丙丁戊己庚辛壬癸'[i % 10]}`, 19955500000 + i + Number(process.argv[2] ?? 0), '执委', '2026.5', '2031年5月', '牛'].map((c, at) => over[at] ?? c)
async function main() {
  mkdirSync('/tmp/sh/look', { recursive: true })
  const file = '/tmp/sh/镇花名册2026.xlsx'
  const rows = Array.from({ length: 130 }, (_, i) => p(i + 1, i % 9 === 4 ? { 4: '1995550' } : i % 11 === 5 ? { 2: '没有这个村', 5: '秘书' } : {}))
  writeFileSync(file, sheetFile([['堂邑镇妇联花名册'], HEADER, ...rows], ['A1:I1']))
  const browser = await launchChromium()
  const address = await serveApp('/tmp/sh/h5', 'http://127.0.0.1:9774', await openPort(9790))
  for (const [name, viewport, large] of [['phone', { width: 375, height: 812 }, 'standard'], ['large', { width: 375, height: 812 }, 'large'], ['office', { width: 1280, height: 800 }, 'standard']] as const) {
    const storage = { 'emulator/openid': JSON.stringify({ data: 'o-zhoumin' }), letters: JSON.stringify({ data: large }) }
    const opened = await openH5(browser, `${address}/#/packages/sheets/roster/index?unit=371502102`, { viewport, storage })
    const { page } = opened
    const shot = (n: string) => page.screenshot({ path: `/tmp/sh/look/${name}-${n}.png` })
    await page.waitForTimeout(700)
    await shot('1choose')
    const download = page.waitForEvent('download', { timeout: 28000 })
    await byId(page, 'roster-template').click()
    console.log(name, 'template', (await download).suggestedFilename())
    const chooser = page.waitForEvent('filechooser')
    await byId(page, 'choose-roster').click()
    await (await chooser).setFiles(file)
    await page.waitForSelector('text=行可以导入', { timeout: 20000 }).catch(() => console.log('no preview'))
    await page.waitForTimeout(900)
    await shot('2bad')
    await byId(page, 'roster-view-ready').click()
    await page.waitForTimeout(900)
    await shot('3ready')
    if (name === 'office') {
      await byId(page, 'import-roster').click()
      await page.waitForSelector('text=人已登记', { timeout: 30000 })
      await shot('4done')
      await byId(page, 'see-staff').click()
      await page.waitForTimeout(1500)
      await shot('5staff')
    }
    for (const [n, path] of [['visits', 'packages/visits/list/index?unit=371502102'], ['matters', 'pages/matters/index'], ['staff', 'packages/units/staff/index?unit=371502102']] as const) {
      await page.goto(`${address}/#/${path}`)
      await page.reload()
      await page.waitForLoadState('networkidle')
      await page.waitForTimeout(800)
      await shot(`6${n}`)
      await byId(page, 'export').click()
      await page.waitForTimeout(500)
      await byId(page, 'purpose-上报材料').click()
      await page.waitForTimeout(300)
      if (n !== 'staff') await shot(`7${n}-sheet`)
      const down = page.waitForEvent('download', { timeout: 28000 })
      await byId(page, 'make-export').click()
      const d = await down.catch(() => null)
      console.log(name, n, d ? d.suggestedFilename() : 'NO DOWNLOAD')
      if (d) await d.saveAs(`/tmp/sh/look/${name}-${n}.xlsx`)
      else await shot(`8${n}-failed`)
    }
    console.log(name, opened.errors)
    await opened.close()
  }
  await browser.close()
  process.exit(0)
}
void main()
