import '../../../src/client/zod-setup'
import type { Fill, FoundingCase, RowChange } from '../../../contracts/founding-cases'
import { defaultFoundingSettings } from '../../../contracts/founding/settings'
import type { Reply } from '../../../contracts/failures'
import type { Receipt } from '../../../contracts/receipts'
import { type CallData, type Transport, TransportFailure } from '../../../src/client/transport/transport'
import { id } from './records'

const OPENED = '2026-11-24T06:00:00.000Z'

export const foundingCase = (caseId: string): FoundingCase => ({
  ...{ id: caseId, route: 'federation', stage: 'preparing', stageSince: OPENED, side: 'contact', unitId: null },
  superior: { id: '371502102', name: '堂邑镇妇联', level: 'town' },
  contact: { name: '何青', phoneTail: '8001' },
  given: { superiorName: '堂邑镇妇联' },
  answers: { unitName: { value: '青禾食品', stamp: caseId, at: OPENED, seen: {} } },
  ...{ rosters: {}, handOvers: [], counted: { executives: false, leaders: false }, closed: null },
  ...{ later: null, term: null, done: {} },
  settings: defaultFoundingSettings,
  ...{ version: 1, createdAt: OPENED, changedAt: OPENED, demo: true },
})

/** A federation with one case, whose contact person has no post. Keeps the rules of bases and stamps. */
export class FakeFounding implements Transport {
  isHers = true
  /** So many answers to come are lost after the work was done. */
  loseAnswers = 0
  /** Every writing that was really stored, in order. */
  readonly writings: string[] = []
  readonly changes: RowChange[] = []
  readonly rows = new Map<string, { id: string; cells: Record<string, string> }[]>()
  private readonly receipts = new Map<string, Receipt>()
  private minutes = 0

  constructor(public found: FoundingCase) {}

  async callFunction(_name: string, { action, input }: CallData): Promise<unknown> {
    await Promise.resolve()
    const reply = this.answer(action, input)
    if (action !== 'identity.me' && action !== 'founding.mine' && this.loseAnswers > 0) {
      this.loseAnswers -= 1
      throw new TransportFailure('unknown', 'answer lost')
    }
    return JSON.parse(JSON.stringify(reply)) as unknown
  }

  upload(): Promise<string> {
    return Promise.reject(new TransportFailure('rejected', 'nothing is uploaded here'))
  }

  writeElsewhere(blank: string, value: number): void {
    this.write(blank, value, id('X', 1), {})
  }

  enroll(roster: string, names: readonly string[]): void {
    const put = names.map((name, index) => ({ id: id('S', index + 1), cells: { name } }))
    this.change({ id: id('Y', 1), caseId: this.found.id, roster, put, remove: [] })
  }

  private answer(action: string, input: unknown): Reply<unknown> {
    if (action === 'identity.me') return ok({ person: null })
    if (action === 'founding.mine') return ok({ cases: this.isHers ? [this.found] : [] })
    if (action === 'founding.rows')
      return ok({ rows: this.rows.get((input as { roster: string }).roster) ?? [], next: null })
    if (action === 'founding.fill')
      return ok({ receipts: (input as { fills: Fill[] }).fills.map((fill) => this.once(fill, () => this.fill(fill))) })
    if (action === 'founding.changeRows')
      return ok({
        receipts: (input as { changes: RowChange[] }).changes.map((change) =>
          this.once(change, () => this.change(change)),
        ),
      })
    return { ok: false, failure: { code: 'UNKNOWN_ACTION', details: {} } }
  }

  private once(record: { id: string }, write: () => Receipt): Receipt {
    const receipt = this.receipts.get(record.id) ?? write()
    if (receipt.state === 'stored') this.receipts.set(record.id, receipt)
    return receipt
  }

  private fill({ id: stamp, blank, value, base, seen }: Fill): Receipt {
    if (!this.isHers) return { state: 'refused', id: stamp, failure: { code: 'NOT_FOUND', details: {} } }
    const before = this.found.answers[blank] ?? null
    if ((before?.stamp ?? null) !== base) return { state: 'conflict', id: stamp, stored: before }
    this.writings.push(`${blank}=${String(value)}`)
    return this.write(blank, value, stamp, seen)
  }

  private write(blank: string, value: Fill['value'], stamp: string, seen: Fill['seen']): Receipt {
    const at = this.now()
    const { [blank]: _before, ...others } = this.found.answers
    const answers = value === null ? others : { ...others, [blank]: { value, stamp, seen, at } }
    this.found = { ...this.found, answers, version: this.found.version + 1, changedAt: at }
    return { state: 'stored', id: stamp, storedAt: at }
  }

  private change(change: RowChange): Receipt {
    const at = this.now()
    const before = this.rows.get(change.roster) ?? []
    const rows = [...before.filter(({ id: row }) => !change.remove.includes(row)), ...change.put]
    this.changes.push(change)
    this.rows.set(change.roster, rows)
    const rosters = { ...this.found.rosters, [change.roster]: { rows: rows.length, stamp: change.id } }
    this.found = { ...this.found, rosters, version: this.found.version + 1, changedAt: at }
    return { state: 'stored', id: change.id, storedAt: at }
  }

  private now(): string {
    this.minutes += 1
    return new Date(Date.parse('2026-11-24T08:00:00.000Z') + this.minutes * 60_000).toISOString()
  }
}

const ok = (value: unknown): Reply<unknown> => ({ ok: true, value })
