import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Dist } from '../../tools/accept/dist'
import { launchWeapp, Phone, type WeappApp } from '../../tests/support/weapp/launch'
import { openScene, type Scene } from '../cloud/scene'
import { SMALL } from '../corpus/size'
import { placedFigure, verdict, type Figure } from '../figure'
import { PAGE_FIGURES } from './page-figures'
import { benchPages, type BenchPage } from './page-list'
import { WEAPP } from './packages'
import { subjectsOf, type Subjects } from './subjects'

const FIRST = 24 * 1024
const TAP = 4 * 1024
const CALLS = 2
const START = 'pages/today/index'
const LONGEST = 30 * 60_000

const dist = new Dist(WEAPP)
const tabs = new Set(dist.app().tabBar?.list?.map(({ pagePath }) => pagePath) ?? [])
const built = new Set(dist.pages())
let scene: Scene
let subjects: Subjects

beforeAll(async () => {
  scene = await openScene(SMALL)
  subjects = await subjectsOf(scene)
}, LONGEST)

afterAll(() => scene.close())

test(
  'what the pages send to the screen',
  async () => {
    const figures: Figure[] = []
    for (const page of benchPages) if (built.has(page.path)) figures.push(...(await figuresOf(page)))
    mkdirSync(path.dirname(PAGE_FIGURES), { recursive: true })
    writeFileSync(PAGE_FIGURES, JSON.stringify([...figures, everyPageIsMeasured()]))
    expect(figures).not.toEqual([])
  },
  LONGEST,
)

function everyPageIsMeasured(): Figure {
  const measured = new Set(benchPages.map((page) => page.path))
  const left = [...built].filter((page) => !measured.has(page))
  return { ...verdict('every page of the app is measured', left.length === 0), beside: left.join(' ') }
}

/** The page as it opens on a phone that has been used before. */
async function figuresOf(page: BenchPage): Promise<Figure[]> {
  const cloud = { url: scene.emulator.url, openid: page.openid }
  const phone = phones.get(page.openid) ?? (await usedPhone(cloud))
  phones.set(page.openid, phone)
  const isTab = tabs.has(page.path)
  const app = await launchWeapp({ cloud, phone, page: isTab ? page.path : START })
  const from = isTab ? 0 : app.metrics.setData.length
  if (!isTab) await app.go('navigateTo', addressOf(page))
  const opened = app.metrics.sum(from, page.path)
  const figures = [...openingFigures(page, opened, app.audit()), ...(await tapFigures(app, page))]
  app.takeErrors()
  return figures
}

const phones = new Map<string, Phone>()

async function usedPhone(cloud: { url: string; openid: string }): Promise<Phone> {
  const phone = new Phone()
  const first = await launchWeapp({ cloud, phone, page: START })
  first.takeErrors()
  first.kill()
  return phone
}

function addressOf(page: BenchPage): string {
  const query = Object.entries(page.query?.(subjects) ?? {}).map(([name, value]) => `${name}=${value}`)
  return [`/${page.path}`, query.join('&')].filter((part) => part !== '').join('?')
}

function openingFigures(
  { name }: BenchPage,
  opened: { bytes: number; calls: number },
  { nodes, depth, children }: ReturnType<WeappApp['audit']>,
): Figure[] {
  const placed = (column: string, value: number, budget: number) =>
    placedFigure({ row: name, column }, `${name}: ${column}`, value, budget)
  return [
    placed('bytes of opening', opened.bytes, FIRST),
    placed('calls', opened.calls, CALLS),
    placed('nodes', nodes, 999),
    placed('depth', depth, 29),
    placed('children', children, 60),
  ]
}

async function tapFigures(app: WeappApp, { name, taps = [] }: BenchPage): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const tap of taps) {
    if (!app.has(tap)) continue
    const row = `${name}: a tap on ${typeof tap === 'string' ? tap : `${tap.contains} …`}`
    const { bytes, calls } = await app.measure(() => app.tap(tap))
    figures.push(placedFigure({ row, column: 'bytes of a tap' }, `${row}, bytes`, bytes, TAP))
    figures.push(placedFigure({ row, column: 'calls of a tap' }, `${row}, calls`, calls, CALLS))
  }
  return figures
}
