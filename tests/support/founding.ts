import type * as z from 'zod/mini'
import { handIn, recordCount, reply } from '../../contracts/founding-approvals'
import { changeRows, fillBlanks, type FoundingCase, getCase, type openCase } from '../../contracts/founding-cases'
import type { Blank, BlankValue, RosterColumn } from '../../contracts/founding/blank'
import { catalogue, vocabulary } from '../../contracts/founding/catalogue'
import { progressOf, type Progress } from '../../contracts/founding/progress'
import type { FoundingRouteId, HandOverKind } from '../../contracts/founding/route'
import type { Input } from '../../contracts/contract'
import type { Caller } from './as'
import { ulid } from './ids'
import { places } from './people'

export type Case = z.output<typeof FoundingCase>
export type Answers = Readonly<Record<string, BlankValue>>

/** A case as its contact person opens it; all invented. */
export const opening = (
  route: FoundingRouteId,
  over: Partial<Input<typeof openCase>> = {},
): Input<typeof openCase> => ({
  ...{ id: ulid(), route, superiorId: places.town, unitName: '聊城市青禾食品有限公司' },
  contact: { name: '何青', phone: '19900008001' },
  answers: [],
  demo: true,
  ...over,
})

/** Where a case stands, as its phone works it out. */
export function progressOfCase(found: Case): Progress {
  const handOvers = Object.fromEntries(found.handOvers.map(({ kind, state }) => [kind, state]))
  return progressOf({ ...found, handOvers }, catalogue, vocabulary, found.settings)
}

export const currentStep = (found: Case): string | null => progressOfCase(found).current?.step.id ?? null

/** Walks one case through the contracts, each side in its turn. */
export class Walk {
  constructor(
    readonly contact: Caller,
    readonly superior: Caller,
    readonly caseId: string,
    /** What is answered instead of the plausible value, and `heldOn`, the day of the count; rosters by how many rows. */
    readonly answers: Answers = {},
    readonly rows: Readonly<Record<string, number>> = {},
  ) {}

  async see(): Promise<Case> {
    return (await this.contact.call(getCase, { caseId: this.caseId })).case
  }

  /** Acts step by step until the current step is `until`, or there is nothing more to do. */
  async to(until: string | null = null): Promise<Case> {
    let found = await this.see()
    for (let turns = 0; currentStep(found) !== until && currentStep(found) !== null; turns++) {
      if (turns > 40) throw new Error(`the case does not get past ${currentStep(found)}`)
      await this.act(found)
      found = await this.see()
    }
    return found
  }

  /** Does what the current step asks for. */
  async act(found: Case): Promise<void> {
    const { current, values } = progressOfCase(found)
    if (!current) return
    const { step, open, toConfirm } = current
    const by = step.turn === 'superior' ? this.superior : this.contact
    for (const id of [...open, ...toConfirm]) {
      if (id in vocabulary.rosters)
        await this.enroll(by, id, this.rows[id] ?? wantedRows(id, { ...values, ...this.answers }))
      else await this.fill(by, id, this.answers[id] ?? plausible(id, values))
    }
    if (step.count) await this.count(step.count)
    if (step.handOver && step.turn === 'superior') await this.approve(step.handOver)
    else if (step.handOver) await this.hand(step.handOver)
  }

  async fill(by: Caller, blank: string, value: BlankValue | null): Promise<void> {
    const { answers, rosters } = await this.see()
    const stamps = Object.entries({ ...answers, ...rosters }).map(([id, { stamp }]) => [id, stamp] as const)
    const seen = Object.fromEntries(stamps.filter(([id]) => vocabulary.blanks[blank]?.inViewOf?.includes(id)))
    const base = answers[blank]?.stamp ?? null
    const fill = { id: ulid(), caseId: this.caseId, blank, value, base, seen }
    const { receipts } = await by.call(fillBlanks, { fills: [fill] })
    if (receipts[0]?.state !== 'stored') throw new Error(`${blank}: ${JSON.stringify(receipts[0])}`)
  }

  async enroll(by: Caller, roster: string, most: number): Promise<void> {
    for (let from = 0; from < most; from += 50) {
      const put = Array.from({ length: Math.min(50, most - from) }, (_, index) => rowOf(roster, from + index))
      const change = { id: ulid(), caseId: this.caseId, roster, put, remove: [] }
      const { receipts } = await by.call(changeRows, { changes: [change] })
      if (receipts[0]?.state !== 'stored') throw new Error(`${roster}: ${JSON.stringify(receipts[0])}`)
    }
  }

  async hand(kind: HandOverKind): Promise<Case> {
    return (await this.contact.call(handIn, { id: ulid(), caseId: this.caseId, kind, note: null })).case
  }

  async approve(kind: HandOverKind): Promise<Case> {
    const answer = { id: ulid(), caseId: this.caseId, kind, decision: 'approved' as const, note: null, notes: [] }
    return (await this.superior.call(reply, answer)).case
  }

  async count(of: 'executives' | 'leaders'): Promise<void> {
    const { values } = progressOfCase(await this.see())
    const contests = of === 'executives' ? [executives(values)] : leaders(values)
    const heldOn = String(this.answers.heldOn ?? '2026-12-20')
    await this.contact.call(recordCount, { id: ulid(), caseId: this.caseId, of, heldOn, contests })
  }
}

type Known = Progress['values']
const numberOf = (values: Known, id: string): number => (typeof values[id] === 'number' ? values[id] : 0)

/** Everybody there, the first names elected by all, the others by nobody. */
function executives(values: Known) {
  const [due, seats, candidates] = [
    numberOf(values, 'due'),
    numberOf(values, 'seats'),
    numberOf(values, 'candidateCount'),
  ]
  return {
    office: 'member' as const,
    rounds: [
      counted(
        due,
        seats,
        Array.from({ length: candidates }, (_, index) => nameOf(index)),
      ),
    ],
  }
}

function leaders(values: Known) {
  const due = numberOf(values, 'electedCount')
  const deputies = numberOf(values, 'deputies')
  const head = { office: 'head' as const, rounds: [counted(due, 1, [nameOf(0)])] }
  const names = Array.from({ length: deputies }, (_, index) => nameOf(index + 1))
  return deputies === 0 ? [head] : [head, { office: 'deputy' as const, rounds: [counted(due, deputies, names)] }]
}

export const counted = (due: number, seats: number, names: readonly string[]) => ({
  ...{ seats, due, present: due, issued: due, returned: due, valid: due, void: 0 },
  writeIns: [] as { name: string; for: number }[],
  candidates: names.map((name, index) => ({
    name,
    for: index < seats ? due : 0,
    against: index < seats ? 0 : due,
    abstained: 0,
  })),
})

const SURNAMES = Array.from('赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏')
const GIVEN = Array.from('兰芳敏静丽艳霞玲娟英慧梅燕红云')

/** Invented, and different for every number. */
export const nameOf = (index: number): string =>
  `${SURNAMES[index % SURNAMES.length]}${GIVEN[Math.floor(index / SURNAMES.length) % GIVEN.length]}${GIVEN[index % GIVEN.length]}`

const OFFICES = ['主席', '副主席']
const TELLERS_FROM = 400

function rowOf(roster: string, index: number) {
  const cells = Object.fromEntries(
    (vocabulary.rosters[roster]?.columns ?? [])
      .filter(({ required }) => required)
      .map((column) => [column.key, cellOf(roster, column, index)]),
  )
  return { id: ulid(), cells }
}

function cellOf(roster: string, { key, kind }: RosterColumn, index: number): string {
  if (key === 'standsFor') return OFFICES[index] ?? '执委'
  if (kind === 'name') return nameOf(roster === 'tellers' ? TELLERS_FROM + index : index)
  if (kind === 'day') return '2026-11-20'
  if (kind === 'number') return '3'
  return `第 ${index + 1} 项`
}

function wantedRows(roster: string, values: Known): number {
  const wanted: Record<string, number> = {
    women: numberOf(values, 'womenTotal') || 40,
    delegates: numberOf(values, 'delegateSeats'),
    candidates: numberOf(values, 'seats') + 1,
  }
  return wanted[roster] ?? 3
}

const usual: Record<string, BlankValue> = {
  partyOpinion: '同意',
  consent: '同意',
  nextRoute: 'committee',
  staffTotal: 900,
}

/** A value that fits the blank and lets the case go on. */
export function plausible(id: string, values: Known): BlankValue {
  const blank: Blank | undefined = vocabulary.blanks[id]
  if (!blank) throw new Error(`no blank is called ${id}`)
  const known = usual[id] ?? values[id]
  if (known !== undefined) return known
  switch (blank.kind) {
    case 'number':
      return Math.max(blank.least, Math.min(blank.most, 40))
    case 'yesNo':
      return true
    case 'choice':
      return blank.choices[0]?.value ?? ''
    case 'day':
      return '2026-12-01'
    case 'time':
      return '14:30'
    case 'phone':
      return '19900008002'
    case 'creditCode':
      return '91331081307655191L'
    case 'name':
      return '冯秀云'
    default:
      return `示例${blank.label}`
  }
}
