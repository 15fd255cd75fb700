import * as z from 'zod/mini'
import { ConcernChange } from '../../../contracts/concerns'
import { GridRecord } from '../../../contracts/grids'
import { HouseholdRecord } from '../../../contracts/households'
import { StaffRecord } from '../../../contracts/units'
import { VisitRecord } from '../../../contracts/visits'
import { addMonths, ymdOf } from '../../../contracts/calendar'
import { cities } from '../../../emulator/seed/cities'
import { planFederationStaff } from '../../../emulator/seed/plan/city-plan'
import type { GridPlan } from '../../../emulator/seed/plan/grid-plan'
import { planTown, type TownPlan } from '../../../emulator/seed/plan/town-plan'
import { demoScheme } from '../../../emulator/seed/scheme'

const today = '2026-11-24'
const plans = cities.map(({ defaultTown }) => planTown(defaultTown, today))
const [tangyi] = plans as [TownPlan, TownPlan]

const gridsOf = (plan: TownPlan): GridPlan[] => plan.villages.flatMap(({ grids }) => grids)
const staffOf = (plan: TownPlan) => [...plan.staff, ...plan.villages.flatMap(({ staff }) => staff)]
const householdsOf = (plan: TownPlan) => gridsOf(plan).flatMap(({ households }) => households)
const visitsOf = (plan: TownPlan) => gridsOf(plan).flatMap(({ visits }) => visits)
const settlementsOf = (plan: TownPlan) => gridsOf(plan).flatMap(({ settlements }) => settlements)
const dayOf = (instant: string): string => ymdOf(instant)
const expectUnique = (values: readonly string[]): void => expect(new Set(values).size).toBe(values.length)

describe.each(plans.map((plan) => [plan.townCode, plan] as const))('the plan of town %s', (townCode, plan) => {
  it('is the same whenever it is made for the same day', () => {
    expect(planTown(townCode, today)).toEqual(plan)
  })

  it('holds about 500 households and 2,500 visits', () => {
    expect(Math.abs(householdsOf(plan).length - 500)).toBeLessThanOrEqual(50)
    expect(Math.abs(visitsOf(plan).length - 2600)).toBeLessThanOrEqual(400)
  })

  it('makes records that the contracts take, marked as invented', () => {
    const grids = gridsOf(plan).map(({ grid }) => grid)
    const households = householdsOf(plan).map(({ record }) => record)
    const staff = staffOf(plan).map(({ record }) => record)
    expect(z.array(StaffRecord).safeParse(staff).error?.issues).toBeUndefined()
    expect(z.array(GridRecord).safeParse(grids).error?.issues).toBeUndefined()
    expect(z.array(HouseholdRecord).safeParse(households).error?.issues).toBeUndefined()
    expect(z.array(VisitRecord).safeParse(visitsOf(plan)).error?.issues).toBeUndefined()
    expect(z.array(ConcernChange).safeParse(settlementsOf(plan)).error?.issues).toBeUndefined()
    expect([...grids, ...households, ...staff].every(({ demo }) => demo)).toBe(true)
  })

  it('gives the town six women with a post and every village a chair and two to six executives', () => {
    expect(plan.staff.map(({ record }) => record.post)).toEqual([
      'chair',
      'viceChair',
      'viceChair',
      'officer',
      'executive',
      'executive',
    ])
    for (const { staff } of plan.villages) {
      const [chair, ...executives] = staff.map(({ record }) => record.post)
      expect(chair).toBe('chair')
      expect(new Set(executives)).toEqual(new Set(['executive']))
      expect(executives.length).toBeGreaterThanOrEqual(2)
      expect(executives.length).toBeLessThanOrEqual(6)
    }
  })

  it('has some chairs whose term ends within the year, none of the cast, and nobody whose term is over', () => {
    const yearAhead = addMonths(today, 12)
    const ending = staffOf(plan).filter(({ record }) => record.termTo <= yearAhead)
    expect(ending.every(({ record }) => record.post === 'chair' && record.termTo > today)).toBe(true)
    expect(ending.length).toBeGreaterThanOrEqual(1)
    expect(ending.length).toBeLessThanOrEqual(plan.villages.length / 3)
    expect(ending.map(({ record }) => record.name)).not.toContain('孙秀兰')
  })

  it('has populated villages with two to four grids and the others with one small grid, each kept by an executive of its own', () => {
    plan.villages.forEach(({ unitId, staff, grids }, index) => {
      const populated = index < 5
      expect(grids.length).toBeGreaterThanOrEqual(populated ? 2 : 1)
      expect(grids.length).toBeLessThanOrEqual(populated ? 4 : 1)
      const executives = staff.slice(1).map(({ record }) => record.id)
      expectUnique(grids.map(({ grid }) => grid.keeperId ?? ''))
      for (const { grid, households } of grids) {
        expect(grid.unitId).toBe(unitId)
        expect(executives).toContain(grid.keeperId)
        expect(households.length).toBeGreaterThanOrEqual(populated ? 20 : 6)
        expect(households.length).toBeLessThanOrEqual(populated ? 35 : 10)
      }
    })
  })

  it('has households of one to six with one head, an agreeing guardian of children under 14, and targets that follow from the tags', () => {
    const tags = new Map(demoScheme.tags.map(({ code, target }) => [code, target]))
    for (const { record } of householdsOf(plan)) {
      expect(record.members.length).toBeLessThanOrEqual(6)
      expect(record.members.filter(({ relation }) => relation === '户主').map(({ id }) => id)).toEqual([record.headId])
      const young = record.members.some(({ birthMonth }) => (birthMonth ?? '') > addMonths(today, -14 * 12).slice(0, 7))
      expect(record.guardianConsent !== null).toBe(young)
      expect(record.targets).toEqual([...new Set(record.tags.flatMap((tag) => tags.get(tag) ?? []))])
      expect(record.tags.every((tag) => tags.has(tag))).toBe(true)
    }
  })

  it('gives nothing twice: ids, names of staff, numbers, door plates of a village', () => {
    expectUnique([
      ...staffOf(plan).map(({ record }) => record.id),
      ...gridsOf(plan).map(({ grid }) => grid.id),
      ...householdsOf(plan).flatMap(({ record }) => [record.id, ...record.members.map(({ id }) => id)]),
      ...visitsOf(plan).flatMap((visit) =>
        [visit.id, visit.concern?.id ?? [], visit.wishes.map(({ id }) => id)].flat(2),
      ),
      ...settlementsOf(plan).map(({ id }) => id),
    ])
    expectUnique(staffOf(plan).map(({ record }) => record.name))
    for (const { grids } of plan.villages)
      expectUnique(grids.flatMap(({ households }) => households).map(({ record }) => record.address))
  })

  it('visits within a year before today, in the order made, by working hours', () => {
    for (const { visits } of gridsOf(plan)) {
      const instants = visits.map(({ visitedAt }) => visitedAt)
      expect(instants).toEqual([...instants].sort())
      expect(instants.every((instant) => dayOf(instant) < today)).toBe(true)
      expect(dayOf(instants[0] ?? '') >= addMonths(today, -13)).toBe(true)
    }
  })

  it('has all modes and outcomes, and asks nothing where nobody was met', () => {
    const visits = visitsOf(plan)
    expect(new Set(visits.map(({ mode }) => mode))).toEqual(new Set(['door', 'phone', 'wechat', 'office']))
    const unmet = visits.filter(({ outcome }) => outcome !== 'met')
    expect(new Set(unmet.map(({ outcome }) => outcome))).toEqual(new Set(['notHome', 'declined']))
    expect(unmet.length / visits.length).toBeLessThan(0.12)
    for (const visit of unmet)
      expect([visit.clearances.length, visit.concern, visit.wishes.length]).toEqual([0, null, 0])
  })

  it('visits monthly where the scheme says so and others twice a year', () => {
    const visits = visitsOf(plan).filter(({ outcome }) => outcome === 'met')
    for (const { record } of householdsOf(plan)) {
      const met = visits.filter(({ householdId }) => householdId === record.id).length
      const target = demoScheme.targets.find(({ code }) => record.targets.includes(code))
      const expected = 12 / (target?.everyMonths ?? demoScheme.ordinaryEveryMonths)
      expect(Math.abs(met - expected)).toBeLessThanOrEqual(1)
    }
  })

  it('promises after the visit, settles after it was said, and leaves some open and some due in the next days', () => {
    const said = new Map<string, string>()
    const promises: { id: string; dueOn: string }[] = []
    for (const { visitedAt, concern, wishes } of visitsOf(plan)) {
      for (const { id } of [...wishes, ...(concern ? [concern] : [])]) said.set(id, visitedAt)
      if (concern?.promise) promises.push({ id: concern.id, dueOn: concern.promise.dueOn })
      if (concern?.promise) expect(concern.promise.dueOn > dayOf(visitedAt)).toBe(true)
    }
    const settlements = settlementsOf(plan)
    for (const { concernId, at } of settlements) {
      expect(at > (said.get(concernId) ?? at)).toBe(true)
      expect(dayOf(at) < today).toBe(true)
    }
    const settled = new Set(settlements.map(({ concernId }) => concernId))
    const open = promises.filter(({ id }) => !settled.has(id))
    expect(open.some(({ dueOn }) => dueOn < today)).toBe(true)
    expect(open.some(({ dueOn }) => dueOn >= today && dueOn <= '2026-12-03')).toBe(true)
    expect(open.length / promises.length).toBeLessThan(0.15)
  })

  it('has wishes of women and of children, some granted', () => {
    const wishes = visitsOf(plan).flatMap((visit) => visit.wishes)
    const settled = new Set(settlementsOf(plan).map(({ concernId }) => concernId))
    for (const kind of ['woman', 'child']) {
      const ofKind = wishes.filter((wish) => wish.kind === kind)
      expect(ofKind.length).toBeGreaterThanOrEqual(20)
      expect(ofKind.some(({ id }) => settled.has(id))).toBe(true)
      expect(ofKind.some(({ id }) => !settled.has(id))).toBe(true)
    }
  })
})

describe('the cast in 堂邑镇', () => {
  const [village] = tangyi.villages
  const shown = village?.grids.find(({ keeper }) => keeper.record.name === '赵桂芬') as GridPlan
  const lastVisit = (household: string) => {
    const found = shown.households.find(({ record }) => record.members[0]?.name === household)
    return shown.visits.filter(({ householdId }) => householdId === found?.record.id).at(-1)
  }

  it('has its people at their posts', () => {
    expect(village?.name).toBe('张屯村')
    expect(village?.staff[0]).toMatchObject({ openid: 'o-sunxiulan', record: { name: '孙秀兰', post: 'chair' } })
    expect(shown.grid.name).toBe('张屯村第三网格')
    expect(shown.keeper.openid).toBe('o-zhaoguifen')
    expect(shown.households.length).toBe(32)
    expect(tangyi.staff.find(({ record }) => record.post === 'officer')).toMatchObject({
      openid: 'o-zhoumin',
      record: { name: '周敏' },
    })
  })

  it('has the households of the pictures', () => {
    const families = shown.households.slice(0, 5).map(({ record }) => [record.members[0]?.name, record.address])
    expect(families).toEqual([
      ['王桂英', '三组 12 号'],
      ['孙玉梅', '二组 7 号'],
      ['李春燕', '一组 9 号'],
      ['陈秀云', '二组 3 号'],
      ['周凤兰', '一组 16 号'],
    ])
    expect(shown.households[0]?.record.members.map(({ name, relation, note }) => [name, relation, note])).toEqual([
      ['王桂英', '户主', null],
      ['陈红', '儿媳', '上晚班'],
      ['张子墨', '孙子', null],
    ])
  })

  it.each([
    ['王桂英', '2026-10-24'],
    ['孙玉梅', '2026-11-02'],
    ['李春燕', '2026-10-21'],
    ['陈秀云', '2026-11-20'],
    ['周凤兰', '2026-10-24'],
  ])('last visited %s on %s', (household, day) => {
    expect(dayOf(lastVisit(household)?.visitedAt ?? '')).toBe(day)
  })

  it('leaves two promises open and three households due, nothing else', () => {
    const settled = new Set(shown.settlements.map(({ concernId }) => concernId))
    const open = shown.visits.flatMap(({ concern }) => (concern && !settled.has(concern.id) ? [concern.promise] : []))
    expect(open).toEqual([
      { text: '给孙玉梅回话：要带哪些材料', dueOn: '2026-11-26' },
      { text: '去教陈秀云接视频，把字调大', dueOn: '2026-11-28' },
    ])
    const due = shown.households.filter(({ record }) => {
      const target = demoScheme.targets.find(({ code }) => record.targets.includes(code))
      const last = shown.visits
        .filter(({ householdId, outcome }) => householdId === record.id && outcome === 'met')
        .at(-1)
      const months = target?.everyMonths ?? demoScheme.ordinaryEveryMonths
      return addMonths(dayOf(last?.visitedAt ?? ''), months) <= today
    })
    expect(due.map(({ record }) => record.members[0]?.name)).toEqual(['王桂英', '李春燕', '周凤兰'])
  })
})

it('uses no phone number and no id twice in both default towns and cities', () => {
  const federation = cities.flatMap((city) => planFederationStaff(city, today))
  const staff = [...federation, ...plans.flatMap(staffOf)]
  const members = plans.flatMap(householdsOf).flatMap(({ record }) => record.members)
  const phones = [...staff.map(({ record }) => record.phone), ...members.flatMap(({ phone }) => phone ?? [])]
  expectUnique(phones)
  expect(phones.filter((phone) => !phone.startsWith('1990000'))).toEqual([])
  expectUnique(staff.map(({ openid }) => openid))
  expectUnique([...staff.map(({ record }) => record.id), ...members.map(({ id }) => id)])
})

it('plans any other town, with drawn names only', () => {
  const plan = planTown('371522104', today)
  const names = staffOf(plan).map(({ record }) => record.name)
  expect(plan.villages.length).toBe(60)
  expect(names).not.toContain('赵桂芬')
  expect(staffOf(plan).every(({ record }) => /^1990\d{7}$/.test(record.phone))).toBe(true)
  expect(() => planTown('3715', today)).toThrow('9 位')
  expect(() => planTown('110101001', today)).toThrow('种子数据里没有')
})
