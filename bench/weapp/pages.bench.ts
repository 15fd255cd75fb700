import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Dist } from '../../tools/accept/dist'
import { launchWeapp, Phone, type WeappApp } from '../../tests/support/weapp/launch'
import { openScene, type Scene } from '../cloud/scene'
import { SMALL } from '../corpus/size'
import { figure, type Figure } from '../figure'
import { PAGE_FIGURES } from './page-figures'
import { benchPages, type BenchPage } from './page-list'
import { WEAPP } from './packages'

const FIRST = 24 * 1024
const TAP = 4 * 1024
const START = 'pages/today/index'

const dist = new Dist(WEAPP)
const tabs = new Set(dist.app().tabBar?.list?.map(({ pagePath }) => pagePath) ?? [])
const built = new Set(dist.pages())
let scene: Scene

beforeAll(async () => {
  scene = await openScene(SMALL)
}, 120_000)

afterAll(() => scene.close())

test('what the pages send to the screen', async () => {
  const figures: Figure[] = []
  for (const page of benchPages) if (built.has(page.path)) figures.push(...(await figuresOf(page)))
  mkdirSync(path.dirname(PAGE_FIGURES), { recursive: true })
  writeFileSync(PAGE_FIGURES, JSON.stringify(figures))
  expect(figures).not.toEqual([])
})

/** The page as it opens on a phone that has been used before. */
async function figuresOf(page: BenchPage): Promise<Figure[]> {
  const cloud = { url: scene.emulator.url, openid: page.openid }
  const phone = new Phone()
  const first = await launchWeapp({ cloud, phone, page: START })
  const household = householdIn(phone)
  first.takeErrors()
  first.kill()
  const isTab = tabs.has(page.path)
  const app = await launchWeapp({ cloud, phone, page: isTab ? page.path : START })
  const from = isTab ? 0 : app.metrics.setData.length
  if (!isTab) await open(app, page, household)
  const opened = app.metrics.sum(from, page.path)
  const { nodes, depth, children } = app.audit()
  const figures = [
    figure(`${page.name}: bytes of opening`, opened.bytes, 'bytes', FIRST),
    figure(`${page.name}: setData calls of opening`, opened.calls, '', 2),
    figure(`${page.name}: nodes`, nodes, '', 999),
    figure(`${page.name}: depth`, depth, '', 29),
    figure(`${page.name}: children`, children, '', 60),
    ...(await tapFigures(app, page)),
  ]
  app.takeErrors()
  return figures
}

async function open(app: WeappApp, page: BenchPage, household: string): Promise<void> {
  const query = Object.entries(page.query?.(household) ?? {}).map(([name, value]) => `${name}=${value}`)
  const url = [`/${page.path}`, ...query].join(query.length > 0 ? '?' : '')
  await app.go('navigateTo', url)
}

async function tapFigures(app: WeappApp, { name, taps }: BenchPage): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const tap of taps) {
    if (!app.has(tap)) continue
    const { bytes } = await app.measure(() => app.tap(tap))
    figures.push(figure(`${name}: bytes of a tap on ${wordsOf(tap)}`, bytes, 'bytes', TAP))
  }
  return figures
}

const wordsOf = (tap: BenchPage['taps'][number]): string => (typeof tap === 'string' ? tap : `${tap.contains} …`)

/** An id of one of the households in the working area on her phone; empty for who has none. */
function householdIn(phone: Phone): string {
  const texts = phone.storage.keys().map((key) => JSON.stringify(phone.storage.read(key)))
  return texts.map((text) => /householdId\W+([0-9A-HJKMNP-TV-Z]{26})/.exec(text)?.[1]).find(Boolean) ?? ''
}
