import { listStaff } from '../../contracts/units'
import { Stage } from '../support/journeys/stage'
import { places } from '../support/people'
import { visit } from '../support/samples'
import { type Cells, readSheet, sheetFile } from '../support/sheet-files'
import { Phone, type WeappApp } from '../support/weapp/launch'

let stage: Stage

beforeAll(async () => {
  stage = await Stage.open()
})
afterAll(() => stage.close())

const HEADER = ['乡镇', '村', '姓名', '手机号', '职务', '任期开始', '任期结束']
const person = (name: string, phone: number | string) => [
  '堂邑镇',
  '杨庄村',
  name,
  phone,
  '执委',
  '2026.5',
  '2031年5月1日',
]
const roster = (...rows: Cells) => ({ name: '花名册.xlsx', bytes: sheetFile([HEADER, ...rows]) })
const page = { page: 'packages/sheets/roster/index', query: { unit: places.town } }

const opened = (app: WeappApp) => app.called('openDocument') as { filePath: string }[]

const namesOf = async () =>
  (await stage.city.as('zhouMin').call(listStaff, { unitId: places.village })).staff.map(({ name }) => name)

test('a roster from a chat: looked at row by row, imported without its bad rows, which come back as a file', async () => {
  const phone = new Phone()
  phone.chat.push(roster(person('林小甲', 19933330001), person('林小乙', '1993333')))
  const app = await stage.launchAs('zhouMin', phone, page)
  await app.tap('#choose-roster')
  expect(app.text()).toContain('1 行有问题')
  expect(app.text()).toContain('D3：手机号应是 11 位数字')

  await app.tap({ contains: '把有问题的行另存成表' })
  expect(opened(app)).toMatchObject([{ showMenu: true, fileType: 'xlsx' }])
  expect(opened(app)[0]?.filePath).toMatch(/\/files\/花名册问题-堂邑镇妇联-\d{4}-\d\d-\d\d\.xlsx$/)

  await app.tap('#import-roster')
  expect(app.text()).toContain('1 人已登记')
  expect(await namesOf()).toContain('林小甲')
  expect(await namesOf()).not.toContain('林小乙')
})

test('an import that loses its signal is gone on with, on the app that comes back, and nobody is doubled', async () => {
  const phone = new Phone()
  phone.chat.push(roster(...Array.from({ length: 120 }, (_, index) => person(`陈${index}`, 19944440000 + index))))
  const app = await stage.launchAs('zhouMin', phone, page)
  await app.tap('#choose-roster')
  phone.network.loseAnswers(1)
  await app.tap('#import-roster')
  expect(app.text()).toContain('已导入的都在，再点一次接着来')
  app.kill()

  const again = await stage.launchAs('zhouMin', phone, page)
  expect(again.text()).toContain('可导入 20')
  expect(again.text()).toContain('已在册 100')
  await again.tap('#import-roster')
  expect(again.text()).toContain('20 人已登记')
  const names = (await namesOf()).filter((name) => name.startsWith('陈'))
  expect(names).toHaveLength(120)
  expect(new Set(names).size).toBe(120)
})

test('a sheet that cannot be read says why and what to do, and without signal nothing is lost', async () => {
  const phone = new Phone()
  phone.chat.push({
    name: '通知.xlsx',
    bytes: sheetFile([
      ['姓名', '电话'],
      ['甲', '1'],
    ]),
  })
  const app = await stage.launchAs('zhouMin', phone, page)
  await app.tap('#choose-roster')
  expect(app.text()).toContain('表里的列对不上')
  expect(app.text()).toContain('没有“职务”这一列')
  await app.tap('#other-sheet')
  await app.offline()
  phone.chat.push(roster(person('吴小甲', 19955550001)))
  await app.tap('#choose-roster')
  expect(app.text()).toContain('传文件要有网络，有信号再来一次')
  await app.tap('#choose-roster')
  expect(app.text()).toContain('选填好的表格')
})

test('the list on the screen as a file that opens in the phone’s viewer, and the one before is gone', async () => {
  await stage.city.record('zhaoGuifen', visit(stage.city.household.id))
  const phone = new Phone()
  const list = { page: 'packages/visits/list/index', query: { unit: places.town } }
  const app = await stage.launchAs('zhouMin', phone, list)
  await app.tap('#export')
  expect(app.text()).toContain('先选一个用途')
  await app.tap({ contains: '上报材料' })
  await app.tap('#make-export')
  await app.tap('#export')
  await app.tap('#make-export')
  const files = opened(app).map(({ filePath }) => filePath)
  expect(files).toHaveLength(2)
  expect(phone.files.list(`${files[0]?.replace(/\/[^/]+$/, '')}`)).toHaveLength(1)
  const { rows } = readSheet(phone.files.read(files[1] ?? ''))
  expect(rows[3]).toEqual(expect.arrayContaining(['王桂英', '赵桂芬', '入户']))
})
