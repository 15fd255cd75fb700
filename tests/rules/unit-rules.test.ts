import { idFitsLevel, mayChange, placeOf } from '../../cloudfunctions/shared/unit-rules'
import { holds, searchKeyOf, searchKeys } from '../../cloudfunctions/shared/unit-search'
import { closuresOf, cutPage, reopened, whyNotUnder } from '../../cloudfunctions/units/rules'
import { codeAbove, levelOfCode, mayStandUnder, type UnitLevel, UnitLevel as Levels } from '../../contracts/unit-kinds'
import { UnitRecord } from '../../contracts/units'
import { Uscc } from '../../contracts/uscc'

const ULID = '01KB000000000000000000000A'
const levels: readonly UnitLevel[] = Levels.options

describe('what may stand under what', () => {
  const allowed = [
    'city under nothing',
    'county under city',
    'town under county',
    'village under town',
    ...['city', 'county', 'town', 'village'].map((above) => `sector under ${above}`),
  ]
  it('is this and nothing else', () => {
    const found = levels.flatMap((level) =>
      [null, ...levels].flatMap((above) =>
        mayStandUnder(level, above) ? [`${level} under ${above ?? 'nothing'}`] : [],
      ),
    )
    expect(found).toEqual(allowed)
  })

  it('gives a sector’s unit its place below its federation', () => {
    const village = { level: 'village' as const, place: 'C/K/T/V' }
    expect(placeOf({ id: ULID, level: 'sector', parentId: 'V' }, village)).toEqual({ place: `C/K/T/V/${ULID}` })
    const sector = { level: 'sector' as const, place: 'C/S' }
    expect(placeOf({ id: ULID, level: 'sector', parentId: 'S' }, sector)).toBe('LEVEL_MISMATCH')
    const unit = { _id: 'E', place: 'C/K/T/E', level: 'sector' as const, parentId: 'T' }
    expect(whyNotUnder(unit, { _id: 'C', place: 'C', level: 'city', parentId: null })).toBeNull()
  })
})

describe('codes', () => {
  it.each([
    ['3715', 'city', null],
    ['371502', 'county', '3715'],
    ['371502102', 'town', '371502'],
    ['371502102257', 'village', '371502102'],
    ['37150', null, null],
    [ULID, null, null],
  ] as const)('%s is of a %s under %s', (code, level, above) => {
    expect([levelOfCode(code), codeAbove(code)]).toEqual([level, above])
  })

  it.each([
    ['371502102257', 'village', true],
    ['371502102', 'village', false],
    ['371502102', 'sector', false],
    [ULID, 'sector', true],
    [ULID, 'village', true],
  ] as const)('the id %s fits a %s: %s', (id, level, expected) => {
    expect(idFitsLevel({ id, level, parentId: null })).toBe(expected)
  })

  it.each([
    ['91331081307655191L', true],
    ['91110000802100433B', true],
    ['91310115MA1H8R7C6D', false],
    ['91331081307655191I', false],
    ['9133108130765519', false],
  ])('%s is a credit code: %s', (code, expected) => {
    expect(Uscc.safeParse(code).success).toBe(expected)
  })
})

describe('a unit’s record', () => {
  const village = { id: '371502102257', name: '张屯村妇联', level: 'village', parentId: '371502102' }
  const company = { ...village, id: ULID, level: 'sector', kind: 'enterprise', orgForm: 'committee' }
  it.each([
    ['a division', village, true],
    ['a company', company, true],
    ['a division with a kind', { ...village, kind: 'enterprise' }, false],
    ['a division with a form', { ...village, orgForm: 'group' }, false],
    ['a company without a kind', { ...company, kind: undefined }, false],
    ['a company without a form', { ...company, orgForm: undefined }, false],
  ])('%s: %s', (_, record, expected) => expect(UnitRecord.safeParse(record).success).toBe(expected))
})

describe('looking for a name', () => {
  it.each([
    ['张屯村妇联', '张屯', true],
    ['张屯村妇联', '屯村妇联', true],
    ['张屯村妇联', 'ztc', true],
    ['张屯村妇联', 'TC', true],
    ['张屯村妇联', '张庄', false],
    ['聊城市快递物流行业妇联', '物流', true],
    ['聊城市快递物流行业妇联', 'kdwl', true],
    ['聊城市快递物流行业妇联', '物流公司', false],
    ['BOSS直聘妇委会', 'boss', true],
  ])('%s holds %s: %s; what holds it is found by its key', (name, words, expected) => {
    expect(holds(name, words)).toBe(expected)
    if (expected) expect(searchKeys(name)).toContain(searchKeyOf(words))
  })

  it('does not grow with the name beyond two keys a character', () => {
    const name = '县'.repeat(30) + '乡'.repeat(30)
    expect(searchKeys(name).length).toBeLessThanOrEqual(120)
  })
})

describe('who may change a unit', () => {
  it.each([
    ['villageChair', 'village', false],
    ['townStaff', 'village', false],
    ['countyStaff', 'village', true],
    ['cityStaff', 'county', true],
    ['founder', 'city', true],
    ['villageChair', 'sector', true],
    ['townStaff', 'sector', true],
  ] as const)('%s, a %s: %s', (role, level, expected) => expect(mayChange(role, level)).toBe(expected))
})

describe('closing and reopening', () => {
  const first = { on: '2026-01-01', reason: '合并', reopened: null }
  it('one closed before such times were kept counts', () => {
    expect(closuresOf({ validTo: '2026-01-01', closedFor: '合并' })).toEqual([first])
    expect(closuresOf({})).toEqual([])
  })
  it('ends the one that goes on and keeps the others', () => {
    const end = { on: '2026-02-01', reason: '分设' }
    const ended = reopened([first], end)
    expect(ended).toEqual([{ ...first, reopened: end }])
    const again = closuresOf({ validTo: '2026-03-01', closedFor: '再合并', closures: ended })
    expect(again.map(({ on }) => on)).toEqual(['2026-01-01', '2026-03-01'])
  })
})

it.each([
  [['a', 'b', 'c'], 2, ['a', 'b'], 'b'],
  [['a', 'b'], 2, ['a', 'b'], null],
  [[], 2, [], null],
])('of %j a page of %i is %j, the next begins after %s', (ids, limit, page, next) => {
  expect(
    cutPage(
      ids.map((_id) => ({ _id })),
      limit,
    ),
  ).toEqual({ page: page.map((_id) => ({ _id })), next })
})
