import { Phone } from '../../contracts/primitives'
import type { RosterRow, RosterState } from '../../contracts/roster'
import type { Post, StaffRecord } from '../../contracts/units'
import type { CellProblem, SheetColumn } from '../shared/sheets/column-rules'
import type { SheetRow } from '../shared/sheets/rows-rules'

export type RosterKey =
  'name' | 'phone' | 'post' | 'county' | 'town' | 'village' | 'unit' | 'code' | 'termFrom' | 'termTo' | 'entry'

const column = (
  key: RosterKey,
  kind: SheetColumn['kind'],
  required: boolean,
  example: string,
  titles: SheetColumn['titles'],
): SheetColumn<RosterKey> => ({ key, kind, required, example, titles })

/** In the template's order. */
export const rosterColumns: readonly SheetColumn<RosterKey>[] = [
  column('county', 'text', false, '东昌府区', ['县区', '县', '区县', '县市区', '所在县区']),
  column('town', 'text', false, '堂邑镇', ['乡镇街道', '镇街', '乡镇', '镇', '街道', '所在乡镇', '所属乡镇']),
  column('village', 'text', false, '示例村', ['村社区', '村', '社区', '村居', '所在村', '村名', '村级']),
  column('unit', 'text', false, '', ['单位', '所在单位', '单位名称', '妇联组织', '组织名称', '所属妇联', '所属单位']),
  column('code', 'digits', false, '', ['单位代码', '区划代码', '行政区划代码', '代码']),
  column('name', 'text', true, '王示例', ['姓名', '名字', '人员姓名']),
  column('phone', 'digits', true, '13800000000', [
    '手机号',
    '手机号码',
    '手机',
    '联系电话',
    '电话',
    '电话号码',
    '联系方式',
  ]),
  column('post', 'text', true, '执委', ['职务', '妇联职务', '现任职务', '担任职务']),
  column('termFrom', 'day', true, '2026-05-01', ['任期开始', '任职时间', '任职日期', '当选时间', '当选日期', '任期起']),
  column('termTo', 'day', true, '2031-05-01', ['任期结束', '任期届满', '届满时间', '届满日期', '任期止', '任期到']),
  column('entry', 'text', false, '选举', ['产生方式', '任职方式']),
]

/** In which a row may say its unit, the one that says most first. */
export const unitKeys = ['code', 'village', 'unit', 'town', 'county'] as const

const posts: Readonly<Record<string, Post | undefined>> = {
  主席: 'chair',
  副主席: 'viceChair',
  执委: 'executive',
  执行委员: 'executive',
  专干: 'officer',
  干事: 'officer',
}

const entries: Readonly<Record<string, StaffRecord['entry']>> = {
  选举: 'elected',
  选举产生: 'elected',
  当选: 'elected',
  替补: 'substituted',
  增补: 'added',
}

/** 妇联副主席（兼职） → viceChair. */
export const postOf = (words: string): Post | undefined =>
  posts[words.normalize('NFKC').replace(/\(.*?\)|妇女联合会|妇联|兼职|专职|挂职|\s/g, '')]

export const entryOf = (words: string): StaffRecord['entry'] => entries[words.replace(/\s/g, '')]

/** Where the same number stands twice, which row is right is hers to say: each names the others. */
export function repeatedPhones(rows: readonly SheetRow<RosterKey>[]): Map<number, CellProblem> {
  const byPhone = new Map<string, SheetRow<RosterKey>[]>()
  for (const row of rows) {
    const { phone } = row.values
    if (phone && Phone.safeParse(phone).success) byPhone.set(phone, [...(byPhone.get(phone) ?? []), row])
  }
  const groups = Array.from(byPhone.values()).filter(({ length }) => length > 1)
  return new Map(groups.flatMap((group) => group.map((row) => [row.row, repetition(row, group)] as const)))
}

const NAMED = 3

function repetition(row: SheetRow<RosterKey>, group: readonly SheetRow<RosterKey>[]): CellProblem {
  const others = group.filter((other) => other !== row).map((other) => other.addressOf('phone'))
  const named = others.slice(0, NAMED).join('、')
  const rest = others.length > NAMED ? ` 等 ${others.length} 处` : ''
  return { cell: row.addressOf('phone'), problem: `和 ${named}${rest}的手机号一样，请核对` }
}

/** A row with what it would become. */
export interface AssessedRow {
  source: SheetRow<RosterKey>
  state: RosterState
  record: StaffRecord | null
  unitName: string
  problems: readonly CellProblem[]
  note: string | null
}

export const toRosterRow = ({ source, unitName, problems, note }: AssessedRow): RosterRow => ({
  row: source.row,
  name: source.values.name ?? '',
  phoneTail: (source.values.phone ?? '').slice(-4),
  post: source.values.post ?? '',
  unitName,
  termFrom: source.values.termFrom ?? '',
  termTo: source.values.termTo ?? '',
  problems: [...problems],
  note,
})
