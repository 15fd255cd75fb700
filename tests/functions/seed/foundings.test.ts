import { myCases } from '../../../contracts/founding-cases'
import { listStaff } from '../../../contracts/units'
import { connect, type Cloud } from '../../../emulator/seed/fill/cloud'
import { fillFoundings } from '../../../emulator/seed/fill/fill-foundings'
import type { Filling } from '../../../emulator/seed/fill/filling'
import { counterOf } from '../../../emulator/seed/fill/progress'
import { planFoundings } from '../../../emulator/seed/plan/founding-plan'
import { actingAs } from '../../support/as'
import { foundCity, type City } from '../../support/city'
import { startTestEmulator, type TestEmulator } from '../../support/emulator'
import { currentStep } from '../../support/founding'
import { founderOpenid, people, places } from '../../support/people'
import { expectBoardsToEqualRecount } from '../../support/recount'

let emulator: TestEmulator
let city: City
let cloud: Cloud
let filling: Filling

const CAST_TOWN = '371502102'
/** As planned for the town of the cast, in a town of the tests. */
const plans = planFoundings(CAST_TOWN, '2026-11-24').map((plan) => ({
  ...plan,
  superiorId: places.town,
  officerOpenid: people.zhouMin.openid,
}))

beforeAll(async () => {
  emulator = await startTestEmulator()
  city = await foundCity(emulator)
  cloud = connect(emulator.url)
  const counter = counterOf(0, Date.now(), () => undefined)
  filling = { cloud, founder: founderOpenid, hands: 1, counter, add: () => undefined }
  await fillFoundings(filling, plans)
}, 120_000)
afterAll(() => emulator.stop())

const cases = async () => (await actingAs(emulator, 'o-heqing').call(myCases, {})).cases

it('has a case at every place where somebody has to act, and one that came to its unit', async () => {
  const found = await cases()
  expect(found.map(currentStep).sort()).toEqual(['afterwards', 'meeting', 'petition', 'reply'])
  expect(found.every(({ demo }) => demo)).toBe(true)
  const unitId = found.find((one) => one.unitId !== null)?.unitId ?? ''
  const { staff } = await city.as('zhouMin').call(listStaff, { unitId })
  expect(staff.map(({ post }) => post).sort()).toEqual(['chair', 'executive', 'executive', 'executive', 'viceChair'])
  await expectBoardsToEqualRecount(emulator, city.as('chenXiaomin'), places.city)
})

it('is done once', async () => {
  const before = await cases()
  await fillFoundings(filling, plans)
  expect(await cases()).toEqual(before)
})

it('is only for towns with people of fixed names', () => {
  expect(planFoundings('371502103', '2026-11-24')).toEqual([])
})
