import { exportStaff } from '../../contracts/exports'
import { previewRoster, rosterTemplate } from '../../contracts/roster'
import { storedDocuments } from '../support/audits'
import { foundCity, type City } from '../support/city'
import { startTestEmulator, type TestEmulator } from '../support/emulator'
import { letFileGrowOld } from '../support/later'
import { people, places } from '../support/people'
import { sheetFile, uploadSheet } from '../support/sheet-files'

let emulator: TestEmulator
let city: City

beforeAll(async () => {
  emulator = await startTestEmulator()
  city = await foundCity(emulator)
})
afterAll(() => emulator.stop())

const uploader = { openid: people.zhouMin.openid, staffId: people.zhouMin.record.id }
const roster = sheetFile([
  ['姓名', '手机号', '职务', '任期开始', '任期结束'],
  ['王小甲', '19911110001', '执委', '2026-05-01', '2031-05-01'],
])
const read = (fileId: string) => ({ unitId: places.town, fileId, state: 'ready' as const, cursor: null })
const kept = async (): Promise<string[]> =>
  (await storedDocuments(emulator, 'temporaryFiles', {})).map(({ fileId }) => String(fileId))
const statusOf = async (url: string) => (await emulator.send('GET', url)).status
const nightly = () => emulator.fireTimer('units', 'files')

it('an uploaded roster is noted once however often it is read, and goes when it is old', async () => {
  const [old, young] = [await uploadSheet(emulator, uploader, roster), await uploadSheet(emulator, uploader, roster)]
  for (const fileId of [old, old, young]) await city.as('zhouMin').call(previewRoster, read(fileId))
  expect((await kept()).sort()).toEqual([old, young].sort())
  await letFileGrowOld(emulator, old)
  await nightly()
  expect((await city.as('zhouMin').refusal(previewRoster, read(old))).code).toBe('FILE_GONE')
  expect((await city.as('zhouMin').call(previewRoster, read(young))).counts.ready).toBe(1)
})

it('what was made for somebody goes when it is old, and is there until then', async () => {
  const input = { asked: { unitId: places.village }, rows: null, purpose: '上报材料' }
  const before = await kept()
  const { url } = await city.as('sunXiulan').call(exportStaff, input)
  const [made] = (await kept()).filter((fileId) => !before.includes(fileId))
  await nightly()
  expect(await statusOf(url)).toBe(200)
  await letFileGrowOld(emulator, String(made))
  await nightly()
  expect(await statusOf(url)).toBe(404)
  expect(await kept()).not.toContain(made)
})

it('a file that is gone already keeps none of the others', async () => {
  const fileId = await uploadSheet(emulator, uploader, roster)
  const gone = fileId.replace(/.{5}\.xlsx$/, '00000.xlsx')
  expect((await city.as('zhouMin').refusal(previewRoster, read(gone))).code).toBe('FILE_GONE')
  const { url } = await city.as('zhouMin').call(rosterTemplate, {})
  for (const file of await kept()) await letFileGrowOld(emulator, file)
  await nightly()
  expect(await statusOf(url)).toBe(404)
  expect((await kept()).filter((file) => file !== gone)).toEqual([])
})
