import { addDays, monthOf, ymdOf } from '../../../contracts/calendar'
import { workingArea } from '../../../contracts/grids'
import { whoAmI } from '../../../contracts/identity'
import { overview } from '../../../contracts/insights'
import { listStaff, listUnits } from '../../../contracts/units'
import { areaOf, planArea, sizesOf, type AreaPlan } from '../../../emulator/seed/plan/area-plan'
import { seed, type SeedSummary } from '../../../emulator/seed/seed'
import { actingAs, type Caller } from '../../support/as'
import { startTestEmulator, type TestEmulator } from '../../support/emulator'
import { founderOpenid } from '../../support/people'

/** 拉僧庙镇: one community, so that seeding it is quick. */
const townCode = '150303103'
const today = ymdOf(Date.now())

let emulator: TestEmulator
let plan: AreaPlan
let first: SeedSummary
let cityOfficer: Caller

const fill = (day: string): Promise<SeedSummary> =>
  seed({ url: emulator.url, founder: founderOpenid, codes: [townCode], today: day })

beforeAll(async () => {
  emulator = await startTestEmulator()
  plan = planArea(areaOf(townCode), { city: today, town: today })
  cityOfficer = actingAs(emulator, 'o-lijingyi')
  first = await fill(today)
}, 120_000)
afterAll(() => emulator.stop())

const figures = async (month: string) => {
  const { month: counts, now } = await cityOfficer.call(overview, { unitId: townCode, month })
  return { visits: counts.visits ?? 0, concerns: counts.concerns ?? 0, households: now.households ?? 0 }
}

describe('a seeded town', () => {
  it('holds what was planned', () => {
    const { kept, calls, seconds, ...sizes } = first
    expect(sizes).toEqual(sizesOf(plan))
    expect(kept).toBe(0)
    expect(calls).toBeGreaterThan(0)
    expect(seconds).toBeGreaterThan(0)
  })

  it('has its units from the city down', async () => {
    const { unit, children } = await cityOfficer.call(listUnits, { unitId: townCode })
    expect(unit).toMatchObject({ name: '拉僧庙镇妇联', place: `1503/150303/${townCode}` })
    expect(children.map(({ name }) => name)).toEqual(['民乐社区妇联'])
  })

  it('has staff that are marked as invented, those who use the app bound', async () => {
    const { staff } = await cityOfficer.call(listStaff, { unitId: townCode })
    expect(staff.every(({ demo }) => demo)).toBe(true)
    expect(
      staff
        .filter(({ bound }) => bound)
        .map(({ post }) => post)
        .sort(),
    ).toEqual(['chair', 'officer', 'viceChair', 'viceChair'])
  })

  it('lets a keeper open her own grid', async () => {
    const [grid] = plan.town.villages.flatMap(({ grids }) => grids)
    const keeper = actingAs(emulator, grid?.keeper.openid ?? '')
    const { person } = await keeper.call(whoAmI, {})
    expect(person).toMatchObject({ role: 'gridMember', name: grid?.keeper.record.name, demo: true })
    const area = await keeper.call(workingArea, { gridId: grid?.grid.id ?? '', since: null, schemeVersion: null })
    expect(area.households.map(({ id }) => id).sort()).toEqual(grid?.households.map(({ record }) => record.id).sort())
  })

  it('shows the planned visits of a month in the figures of the city', async () => {
    const month = monthOf(Date.parse(`${addDays(today, -40)}T00:00:00.000Z`))
    const visits = plan.town.villages.flatMap(({ grids }) => grids).flatMap((grid) => grid.visits)
    const ofMonth = visits.filter(({ visitedAt }) => monthOf(visitedAt) === month)
    expect(await figures(month)).toEqual({
      visits: ofMonth.length,
      concerns: ofMonth.filter(({ concern }) => concern).length,
      households: sizesOf(plan).households,
    })
  })

  it('stays as it is when seeded again on another day', async () => {
    const month = monthOf(Date.now())
    const before = await figures(month)
    const { kept, ...again } = await fill(addDays(today, 3))
    expect(again).toMatchObject(sizesOf(plan))
    expect(kept).toBe(0)
    expect(await figures(month)).toEqual(before)
  }, 120_000)
})
