import { ROSTER_MOST_ROWS } from '../../contracts/roster'
import { StaffRecord } from '../../contracts/units'
import type { Actor, StaffDocument } from '../shared/actor'
import { stepsOf } from '../shared/place'
import type { CellProblem } from '../shared/sheets/column-rules'
import { rowId } from '../shared/sheets/row-id'
import type { SheetRow } from '../shared/sheets/rows-rules'
import { readUploaded, uploadOf } from '../shared/sheets/uploaded'
import type { Store } from '../shared/store'
import { placeOfUnit, type UnitPlace } from '../shared/unit-place'
import {
  type CandidateUnit,
  candidatesBy,
  type NamedBy,
  namedBy,
  namesToLookFor,
  saysAnything,
  unitMeant,
} from './named-unit-rules'
import { StaffOfRoster, UnitsOfRoster } from './roster-repository'
import {
  type AssessedRow,
  entryOf,
  postOf,
  repeatedPhones,
  rosterColumns,
  type RosterKey,
  unitKeys,
} from './roster-rules'
import { termIsBackwards } from './rules'

type Row = SheetRow<RosterKey>

interface Asked {
  input: { unitId: string; fileId: string }
  actor: Actor
  store: Store
}

export interface Roster {
  unit: UnitPlace
  rows: AssessedRow[]
  unused: readonly string[]
}

/** Every row of an uploaded roster, with what it would become. Raises why the sheet cannot be read. */
export async function assessRoster({ input, actor, store }: Asked): Promise<Roster> {
  const unit = await placeOfUnit(store, actor, input.unitId)
  const upload = uploadOf(input.fileId, actor.staffId)
  const { rows, keys, unused } = await readUploaded(input.fileId, {
    columns: rosterColumns,
    mostRows: ROSTER_MOST_ROWS,
  })
  const namesUnits = unitKeys.some((key) => keys.has(key))
  const unitOf = namesUnits ? await unitsNamed(new UnitsOfRoster(store, actor.scope), unit, rows) : () => ownUnit(unit)
  const phones = rows.flatMap(({ values }) => values.phone ?? [])
  const holders = await new StaffOfRoster(store, actor.scope).holdersOf(phones)
  const repeated = repeatedPhones(rows)
  const assessed = rows.map((row) => {
    const twin = repeated.get(row.row)
    const draft = drafted(row, rowId(upload, row.row), unitOf(row))
    const problems = [...draft.problems, ...(twin ? [twin] : [])]
    return settled({ ...draft, problems }, holders.get(row.values.phone ?? ''))
  })
  return { unit, rows: assessed, unused }
}

const ownUnit = ({ id, name }: UnitPlace): CandidateUnit => ({ id, name, above: [] })

async function unitsNamed(
  units: UnitsOfRoster,
  root: UnitPlace,
  rows: readonly Row[],
): Promise<(row: Row) => CandidateUnit | string> {
  const namings = new Map<Row, NamedBy>(rows.map((row) => [row, namedBy(row.values)]))
  const wanted = Array.from(namings.values())
  const found = [
    ...(await units.named(root.place, wanted.flatMap(namesToLookFor))),
    ...(await units.coded(
      root.place,
      wanted.flatMap(({ code }) => code ?? []),
    )),
  ]
  const names = await units.namesOf(found.flatMap(({ place }) => stepsOf(place)))
  const candidates = found.map(({ _id, name, place }): CandidateUnit => {
    const above = stepsOf(place).slice(0, -1)
    return { id: _id, name, above: above.map((id) => names.get(id) ?? id) }
  })
  const lookUp = candidatesBy(candidates)
  return (row) => {
    const named = namings.get(row)
    if (!named || !saysAnything(named)) return '没有写是哪个单位'
    return unitMeant(named, lookUp(named), root.name)
  }
}

type Draft = Omit<AssessedRow, 'state' | 'note'>

/** Checked by the same schema and rules as an appointment. */
function drafted(source: Row, id: string, unit: CandidateUnit | string): Draft {
  const { name, phone, post: postWords, termFrom, termTo, entry: entryWords } = source.values
  const [post, entry] = [postOf(postWords ?? ''), entryOf(entryWords ?? '')]
  const problems = [...source.problems, ...faultsOf(source)]
  if (typeof unit === 'string')
    problems.push(problemAt(source, unitKeys.find((key) => source.values[key]) ?? unitKeys[0], unit))
  const unitName = typeof unit === 'string' ? '' : unit.name
  if (problems.length > 0 || typeof unit === 'string') return { source, record: null, unitName, problems }

  const record = { id, unitId: unit.id, name, phone, post, termFrom, termTo, ...(entry && { entry }) }
  const parsed = StaffRecord.safeParse(record)
  if (parsed.success) return { source, record: parsed.data, unitName, problems }
  const faults = parsed.error.issues.map(({ path, message }) => problemAt(source, path[0] as RosterKey, message))
  return { source, record: null, unitName, problems: faults }
}

const problemAt = (source: Row, key: RosterKey, problem: string): CellProblem => ({
  cell: source.addressOf(key),
  problem,
})

/** Words that name no post or entry, and a term that ends before it begins. */
function faultsOf(source: Row): CellProblem[] {
  const { post, entry, termFrom, termTo } = source.values
  const faults: CellProblem[] = []
  if (post && !postOf(post))
    faults.push(problemAt(source, 'post', `没有“${post}”这个职务，请写主席、副主席、执委或专干`))
  if (entry && !entryOf(entry)) faults.push(problemAt(source, 'entry', '产生方式请写选举、替补或增补'))
  if (termFrom && termTo && termIsBackwards({ termFrom, termTo }))
    faults.push(problemAt(source, 'termTo', '任期结束早于开始'))
  return faults
}

/** Against the register: imported before, registered already, or the number is somebody else’s. */
function settled(draft: Draft, holder: StaffDocument | 'elsewhere' | undefined): AssessedRow {
  const { source, record, problems } = draft
  if (problems.length > 0 || !record) return { ...draft, state: 'bad', note: null }
  if (!holder) return { ...draft, state: 'ready', note: null }
  if (holder !== 'elsewhere' && holder._id === record.id) return { ...draft, state: 'done', note: '已经导入' }
  if (holder !== 'elsewhere' && holder.name === record.name)
    return { ...draft, state: 'done', note: `原来就在册：${holder.unitName}` }
  const taken = { cell: source.addressOf('phone'), problem: '这个手机号已经登记给别人，请核对' }
  return { ...draft, state: 'bad', problems: [taken], note: null }
}
