import { readFileSync } from 'node:fs'
import { connect } from '../emulator/seed/fill/cloud'
import { openCase, fillBlanks, changeRows, getCase } from '../contracts/founding-cases'
import { openH5 } from './support/browser/open-h5'
import { findChromium } from './support/browser/find-chromium'
import { openPort } from '../tools/start/open-port'
import { serveApp } from '../tools/start/web-server'
import { chromium } from 'playwright-core'
import { ulid } from './support/ids'
import { Walk, nameOf, plausible, progressOfCase } from './support/founding'
void readFileSync

const EMU = 'http://127.0.0.1:9781'
const only = process.argv[2] ?? ''
async function main() {
  const cloud = connect(EMU)
  const as = (openid: string) => ({ call: (c: any, i: any) => cloud.call(openid, c, i) }) as any
  const contact = as('o-wizard-look')
  const town = as('o-zhoumin')
  const mk = async (route: any, unitName: string, answers: any[] = []) => {
    const id = ulid()
    await contact.call(openCase, { id, route, superiorId: '371502102', unitName, contact: { name: '何青', phone: '19900008001' }, answers, demo: true })
    return id
  }
  let state: any
  try { state = JSON.parse(readFileSync('/tmp/wz/cases.json', 'utf8')) } catch {
    const a = await mk('federation', '聊城市青禾食品有限公司', [{ blank: 'womenTotal', value: 86 }])
    const w = new Walk(contact, town, a, { staffTotal: 210, womenTotal: 86 }, { women: 86 })
    await w.to('petition')
    await w.fill(contact, 'memberSeats', 9)
    const b = await mk('committee', '聊城市东昌府区堂邑镇葫芦工艺品加工专业合作社联合社', [{ blank: 'womenTotal', value: 12 }, { blank: 'hasParty', value: false }])
    const c = await mk('contactFirst', '乌海市工艺美术商会')
    await new Walk(contact, town, c).to('register')
    state = { a, b, c }
    ;(await import('node:fs')).writeFileSync('/tmp/wz/cases.json', JSON.stringify(state))
  }
  void fillBlanks; void changeRows; void getCase; void nameOf; void plausible; void progressOfCase
  const browser = await chromium.launch({ executablePath: await Promise.resolve((findChromium as any)()), args: ['--no-sandbox'] })
  const address = await serveApp('dist/h5-emulator', EMU, await openPort(9791))
  const shots: [string, string, string?, ((p: any) => Promise<void>)?][] = [
    ['tab', 'pages/founding/index'],
    ['tab-empty', 'pages/founding/index', 'o-nobody-1'],
    ['welcome', 'pages/today/index', 'o-nobody-1'],
    ['me', 'pages/me/index'],
    ['case-a', `packages/founding/case/index?id=${state.a}`],
    ['case-b', `packages/founding/case/index?id=${state.b}`],
    ['case-c', `packages/founding/case/index?id=${state.c}`],
    ['sheet', `packages/founding/case/index?id=${state.a}`, undefined, async (p) => { await p.locator('#fill-next').click(); await p.waitForTimeout(500) }],
    ['sheet2', `packages/founding/case/index?id=${state.a}`, undefined, async (p) => { await p.locator('#blank-deputy-seats').click(); await p.waitForTimeout(500) }],
    ['sheet3', `packages/founding/case/index?id=${state.a}`, undefined, async (p) => { await p.locator('#blank-plan-day').click(); await p.waitForTimeout(500) }],
    ['done', `packages/founding/case/index?id=${state.a}`, undefined, async (p) => { await p.locator('#done-steps').click(); await p.waitForTimeout(300) }],
    ['step', `packages/founding/step/index?id=${state.a}&step=party`, undefined, async (p) => { await p.locator('#change-step').click(); await p.waitForTimeout(300) }],
    ['roster', `packages/founding/roster/index?id=${state.a}&roster=women`],
    ['roster-add', `packages/founding/roster/index?id=${state.a}&roster=candidates`, undefined, async (p) => { await p.locator('#add-row').click(); await p.waitForTimeout(500) }],
    ['paste', `packages/founding/roster/index?id=${state.a}&roster=tellers`, undefined, async (p) => { await p.locator('#paste-rows').click(); await p.locator('#pasted').fill('姓名\t职责\n冯秀云\t总监票人\n\t计票人\n李梅\t监票人\t多的'); await p.waitForTimeout(500) }],
    ['advice', 'packages/founding/advice/index', 'o-nobody-1'],
    ['advice-result', 'packages/founding/advice/index', 'o-nobody-2', async (p) => { await p.locator('#advice-no').click(); await p.locator('#advice-no').click(); await p.locator('#advice-women').fill('12'); await p.locator('#advice-next').click(); await p.locator('#advice-yes').click(); await p.locator('#advice-no').click(); await p.locator('#advice-no').click(); await p.waitForTimeout(300) }],
    ['start', 'packages/founding/start/index?route=committee', 'o-nobody-1'],
    ['superior', 'packages/founding/start/index?route=committee', 'o-nobody-1', async (p) => { await p.locator('#choose-superior').click(); await p.waitForTimeout(900) }],
    ['claim', 'packages/founding/claim/index', 'o-nobody-1'],
    ['answers', 'packages/founding/answers/index?question=noParty', 'o-nobody-1'],
  ]
  for (const [name, path, openid = 'o-wizard-look', then] of shots) {
    if (only && !name.startsWith(only)) continue
    for (const size of ['standard', 'large', 'office']) {
      if (size === 'office' && !['case-a', 'sheet2', 'tab'].includes(name)) continue
      try {
        const opened: any = await openH5(browser as any, `${address}/#/${path}`, {
          viewport: size === 'office' ? { width: 1280, height: 800 } : { width: 375, height: 812 },
          storage: { 'emulator/openid': JSON.stringify({ data: openid }), letters: JSON.stringify({ data: size === 'large' ? 'large' : 'standard' }) },
        } as any)
        await opened.page.waitForTimeout(400)
        await then?.(opened.page)
        await opened.page.screenshot({ path: `/tmp/wz/${name}-${size}.png` })
        await (opened.close?.() ?? opened.page.context().close())
      } catch (error) { console.log(name, size, String(error).slice(0, 300)) }
    }
  }
  await browser.close()
  process.exit(0)
}
void main()
