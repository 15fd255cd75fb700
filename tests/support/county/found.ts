import { importUnits, appointStaff, type Post, type StaffRecord, type UnitLevel } from '../../../contracts/units'
import { bindByPhone } from '../../../contracts/identity'
import { createGrids } from '../../../contracts/grids'
import { registerHouseholds } from '../../../contracts/households'
import { actingAs } from '../as'
import type { City } from '../city'
import type { TestEmulator } from '../emulator'
import { ulid } from '../ids'
import { people as cast, places } from '../people'
import { household } from '../samples'
import { giveTo, type Grid, type Household, type Person, type Unit, type World } from './world'

let phones = 0
export const freshPhone = (): string => `188${String(++phones).padStart(8, '0')}`

/** Two counties of the city, three towns, three villages, who works there, and two households in each grid. */
export async function foundCounties(emulator: TestEmulator, city: City): Promise<{ world: World; counties: string[] }> {
  const { units, ids } = plannedUnits()
  const records = Object.entries(units).map(([id, { name, level, parentId }]) => ({
    id,
    name,
    level,
    parentId,
    demo: true,
  }))
  await city.founder.call(importUnits, { units: records })
  const staff = roster(ids)
  await city.founder.call(appointStaff, { staff })
  const people = Object.fromEntries(staff.map((record) => [record.id, personOf(record, units)]))
  await Promise.all(
    staff.map(({ id, phone }) =>
      actingAs(emulator, people[id]?.openid ?? '').call(bindByPhone, { code: `phone:${phone}` }),
    ),
  )
  const officer = cast.chenXiaomin
  const cityUnit: Unit = { name: '市', level: 'city', parentId: null, place: places.city }
  const everybody = {
    ...people,
    [officer.record.id]: { ...personOf(officer.record, { [places.city]: cityUnit }), openid: officer.openid },
  }
  const world: World = {
    ...{ clock: 0, units, people: everybody, grids: {}, households: {}, visits: {}, concerns: {} },
    ...{ changes: {}, handovers: {}, jobs: {}, lines: {} },
  }
  await layGrids(emulator, world)
  await settleHouseholds(emulator, world)
  return { world, counties: [ids.county, ids.otherCounty] }
}

type UnitIds = Record<
  'county' | 'otherCounty' | 'townA' | 'townB' | 'townC' | 'villageA1' | 'villageA2' | 'villageB1',
  string
>

function plannedUnits(): { units: Record<string, Unit>; ids: UnitIds } {
  const names = ['county', 'otherCounty', 'townA', 'townB', 'townC', 'villageA1', 'villageA2', 'villageB1'] as const
  const ids = Object.fromEntries(names.map((name) => [name, ulid()])) as UnitIds
  const units: Record<string, Unit> = {}
  const add = (id: string, name: string, level: UnitLevel, parentId: string): void => {
    units[id] = { name, level, parentId, place: `${units[parentId]?.place ?? places.city}/${id}` }
  }
  add(ids.county, '甲县', 'county', places.city)
  add(ids.otherCounty, '乙县', 'county', places.city)
  add(ids.townA, '东镇', 'town', ids.county)
  add(ids.townB, '西镇', 'town', ids.county)
  add(ids.townC, '南镇', 'town', ids.otherCounty)
  add(ids.villageA1, '大庄', 'village', ids.townA)
  add(ids.villageA2, '小庄', 'village', ids.townA)
  add(ids.villageB1, '后庄', 'village', ids.townB)
  return { units, ids }
}

const post = (unitId: string, name: string, kind: Post): StaffRecord => ({
  ...{ id: ulid(), unitId, name, phone: freshPhone(), post: kind },
  ...{ termFrom: '2024-01-01', termTo: '2029-01-01', demo: true },
})

const roster = (ids: UnitIds): StaffRecord[] => [
  post(ids.county, '甲县主席', 'chair'),
  post(ids.otherCounty, '乙县专干', 'officer'),
  post(ids.townA, '东镇专干', 'officer'),
  post(ids.townA, '东镇执委', 'executive'),
  post(ids.townB, '西镇专干', 'officer'),
  post(ids.townC, '南镇专干', 'officer'),
  post(ids.villageA1, '大庄主席', 'chair'),
  ...['一', '二', '三'].map((number) => post(ids.villageA1, `大庄执委${number}`, 'executive')),
  post(ids.villageA2, '小庄主席', 'chair'),
  ...['一', '二'].map((number) => post(ids.villageA2, `小庄执委${number}`, 'executive')),
  post(ids.villageB1, '后庄主席', 'chair'),
  post(ids.villageB1, '后庄执委一', 'executive'),
]

export function personOf(record: StaffRecord, units: Record<string, Unit>): Person {
  const { id, name, phone, unitId, post: kind } = record
  const { level = 'village', place = '' } = units[unitId] ?? {}
  return {
    ...{ name, openid: `o-${id}`, phone, unitId, level, post: kind, place },
    ...{ movedFrom: null, bound: true, left: null, grids: [], tenures: [] },
  }
}

/** The first executives of each unit keep a grid each; one of every village stays without. */
async function layGrids(emulator: TestEmulator, world: World): Promise<void> {
  const keepers = Object.entries(world.people).filter(
    ([, { post: kind, name }]) => kind === 'executive' && (!/执委[二三]$/.test(name) || name === '大庄执委二'),
  )
  for (const [keeperId, { unitId, place, name }] of keepers) {
    const head = Object.values(world.people).find((person) => person.unitId === unitId && person.post !== 'executive')
    const grid = { id: ulid(), unitId, name: `${name}的网格`, keeperId, demo: true }
    await actingAs(emulator, head?.openid ?? '').call(createGrids, { grids: [grid] })
    world.grids[grid.id] = gridOf(grid.name, unitId, `${place}/${grid.id}`, null)
    giveTo(world, grid.id, keeperId)
  }
}

export const gridOf = (name: string, unitId: string, place: string, keeperId: string | null): Grid => ({
  ...{ name, unitId, place, keeperId },
  closedInto: null,
})

async function settleHouseholds(emulator: TestEmulator, world: World): Promise<void> {
  for (const [gridId, { place, keeperId }] of Object.entries(world.grids)) {
    const records = [household(gridId), household(gridId, { targets: [], tags: [] })]
    await actingAs(emulator, world.people[keeperId ?? '']?.openid ?? '').call(registerHouseholds, {
      households: records,
    })
    for (const record of records) world.households[record.id] = householdOf(record, place)
  }
}

export const householdOf = (record: Household['record'], place: string): Household => ({
  ...{ record, gridId: record.gridId, place, status: 'living', departure: null },
  ...{ revision: 1, merged: null, undone: [], told: [], stood: [] },
})
