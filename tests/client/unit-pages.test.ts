import { federationName, parseRows } from '../../src/packages/units/begin/parse-rows'
import {
  codeProblem,
  missingInUnit,
  newUnitForm,
  recordOfUnit,
  sortsUnder,
  usccProblem,
} from '../../src/packages/units/edit/unit-form'
import { happeningsOf } from '../../src/packages/units/unit/story'
import '../../src/client/zod-setup'
import { UnitRecord } from '../../contracts/units'

describe('pasted rows', () => {
  it('become units, parents first, whatever stands between the two words', () => {
    const { units, bad } = parseRows(
      '区划代码\t名称\n371502102257\t张屯村村委会\n3715,聊城市\r\n\n371502102 堂邑镇\n３７１５０２　东昌府区',
    )
    expect(bad).toEqual([])
    expect(units).toEqual([
      { id: '3715', name: '聊城市妇联', level: 'city', parentId: null },
      { id: '371502', name: '东昌府区妇联', level: 'county', parentId: '3715' },
      { id: '371502102', name: '堂邑镇妇联', level: 'town', parentId: '371502' },
      { id: '371502102257', name: '张屯村妇联', level: 'village', parentId: '371502102' },
    ])
    expect(units.every((unit) => UnitRecord.safeParse(unit).success)).toBe(true)
  })

  it('a third word names another superior', () => {
    const { units } = parseRows('371572001 蒋官屯街道 371502')
    expect(units[0]?.parentId).toBe('371502')
  })

  it('each bad row is named with its line', () => {
    const { units, bad } = parseRows(
      ['3715 聊城市', '37150 东昌府区', '371502', '3715 又一个', `371503 ${'长'.repeat(60)}`, '371521 阳谷县 3'].join(
        '\n',
      ),
    )
    expect(units).toHaveLength(1)
    expect(bad.map(({ line, problem }) => `${line} ${problem}`)).toEqual([
      '2 代码要 4、6、9 或 12 位数字，“37150”不是',
      '3 没有名称',
      '4 代码和第 1 行一样',
      '5 名称最多 60 个字',
      '6 上级代码“3”的位数不对',
    ])
  })

  it.each([
    ['张屯村村委会', '张屯村妇联'],
    ['新地村委会', '新地村妇联'],
    ['红旗社区居委会', '红旗社区妇联'],
    ['红旗居委会', '红旗社区妇联'],
    ['堂邑镇', '堂邑镇妇联'],
    ['堂邑镇妇联', '堂邑镇妇联'],
  ])('%s is called %s', (given, expected) => expect(federationName(given)).toBe(expected))
})

describe('the form of a new unit', () => {
  const town = { id: '371502102', level: 'town' as const }
  const ID = '01KB000000000000000000000A'

  it('offers divisions to the county and those above it, and none under a village', () => {
    expect(sortsUnder({ level: 'town' }, 'countyStaff')).toEqual(['sector', 'division'])
    expect(sortsUnder({ level: 'town' }, 'townStaff')).toEqual(['sector'])
    expect(sortsUnder({ level: 'village' }, 'cityStaff')).toEqual(['sector'])
    expect(sortsUnder({ level: 'sector' }, 'cityStaff')).toEqual([])
  })

  it.each([
    ['', null],
    ['371502102257', null],
    ['3715021022', '这里要 12 位数字，现在 10 位'],
    ['371502103257', '前面几位应是上级的代码 371502102'],
  ])('the code %s under a town: %s', (code, problem) => expect(codeProblem(code, town)).toBe(problem))

  it('says what is missing, and makes a record the cloud takes', () => {
    const form = newUnitForm(ID, 'sector')
    expect(missingInUnit(form, town)).toEqual(['名称', '哪一类', '组织形式'])
    const filled = { ...form, name: '顺达物流妇委会', kind: 'enterprise' as const, orgForm: 'committee' as const }
    expect(missingInUnit(filled, town)).toEqual([])
    expect(missingInUnit({ ...filled, uscc: '91310115MA1H8R7C6D' }, town)).toHaveLength(1)
    expect(UnitRecord.safeParse(recordOfUnit(filled, town)).success).toBe(true)
    const division = { ...filled, sort: 'division' as const, code: '371502102299' }
    expect(recordOfUnit(division, town)).toEqual({
      ...{ id: '371502102299', name: '顺达物流妇委会', level: 'village' },
      parentId: town.id,
    })
  })

  it.each([
    ['', null],
    ['91331081307655191l', null],
    ['91310115MA1H8R7C6D', '统一社会信用代码有一位不对，请对照执照再看一遍'],
  ])('the credit code %s: %s', (uscc, problem) => expect(usccProblem(uscc)).toBe(problem))
})

it('tells what a unit was, the latest first', () => {
  const unit = {
    ...{ id: 'V', name: '柳林社区妇联', level: 'village' as const, kind: 'federation' as const, parentId: 'T2' },
    ...{ place: 'C/K/T2/V', zone: false, demo: true },
  }
  const past = [
    { name: '柳林社区妇联', parentId: 'T1', parentName: '堂邑镇妇联', until: '2026-05-01' },
    { name: '柳林村妇联', parentId: 'T1', parentName: '堂邑镇妇联', until: '2025-05-01' },
  ]
  const closures = [{ on: '2025-12-01', reason: '合并', reopened: { on: '2026-01-01', reason: '分设' } }]
  expect(
    happeningsOf({ unit, past, closures, moving: null }).map(({ on, title, detail }) => [on, title, detail]),
  ).toEqual([
    ['2026-05-01', '换了上级', '原来归堂邑镇妇联'],
    ['2026-01-01', '重新启用', '分设'],
    ['2025-12-01', '撤销', '合并'],
    ['2025-05-01', '改名', '原来叫柳林村妇联'],
  ])
})
