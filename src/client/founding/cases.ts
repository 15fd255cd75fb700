import type { RouteId } from '../../../contracts/founding/route'
import { type FoundingCase, listRows, myCases } from '../../../contracts/founding-cases'
import type { Call } from '../call'
import type { DeviceStorage } from '../device'
import { asFailure, type CallFailure } from '../failure'
import { keysUnder, readJson, writeJson } from '../json-storage'
import { caseOwner } from '../outbox/founding-kinds'
import { isKind } from '../outbox/record'
import type { RecordView } from '../outbox/view'
import { createStore, type Watchable } from '../store'
import { isOfFounding, recordsOfCase, withPending } from './pending'
import { openRosterRows, type StoredRow, withChange } from './roster-rows'

const PREFIX = 'founding/case/'
const STANDING_PREFIX = 'founding/standing/'

/** Where a case stood when its page last worked it out, for the list of cases. */
export interface KnownStanding {
  route: RouteId
  /** Null: everything is done. */
  step: string | null
  number: number
  of: number
  turn: 'contact' | 'superior'
  /** The last that the federation did when she looked, by an id. */
  news?: string | null
}

export interface CasesState {
  /** Hers as a contact person, newest first. */
  cases: readonly FoundingCase[]
  standings: Readonly<Record<string, KnownStanding>>
  /** `unknown`: the cloud was never asked on this phone, so that none here says nothing. */
  state: 'unknown' | 'known'
  /** Of the last try. */
  failure: CallFailure | null
}

interface Options {
  storage: DeviceStorage
  call: Call
}

/** The cases of this WeChat user, on the phone too. */
export class Cases {
  private readonly rows
  private readonly store
  private running: Promise<void> | null = null

  constructor(private readonly options: Options) {
    this.rows = openRosterRows(options.storage)
    const cases = this.all()
    this.store = createStore<CasesState>({
      ...{ cases, standings: this.standingsOf(cases), failure: null },
      state: cases.length > 0 ? 'known' : 'unknown',
    })
  }

  get view(): Watchable<CasesState> {
    return this.store
  }

  find(id: string): FoundingCase | null {
    return this.store.get().cases.find((found) => found.id === id) ?? null
  }

  owns(owner: string): boolean {
    return this.store.get().cases.some(({ id }) => caseOwner(id) === owner)
  }

  /** Asks for all of hers; one that is not hers any more leaves the phone. Never throws. */
  refresh(): Promise<void> {
    this.running ??= this.ask().finally(() => {
      this.running = null
    })
    return this.running
  }

  private async ask(): Promise<void> {
    try {
      const { cases } = await this.options.call(myCases, {})
      for (const { id } of this.store.get().cases) if (!cases.some((found) => found.id === id)) this.drop(id)
      for (const found of cases) this.write(found)
      this.publish({ state: 'known', failure: null })
    } catch (error) {
      this.publish({ failure: asFailure(error) })
    }
  }

  /** What the cloud answered of cases that are hers. An answer that was overtaken is passed over. */
  keep(...found: readonly FoundingCase[]): void {
    for (const one of found) this.write(one)
    this.publish({ state: 'known' })
  }

  noteStanding(id: string, standing: KnownStanding): void {
    if (JSON.stringify(this.store.get().standings[id]) === JSON.stringify(standing)) return
    writeJson(this.options.storage, STANDING_PREFIX + id, standing)
    this.publish({})
  }

  /** Another WeChat user uses the phone from now on. */
  clear(): void {
    for (const { id } of this.all()) this.drop(id)
    this.publish({ state: 'unknown', failure: null })
  }

  /** What has arrived becomes part of the stored case, so that it shows when the outbox forgets it. */
  takeIn(views: readonly RecordView[]): void {
    const arrived = views.filter(({ record, state }) => state === 'arrived' && isOfFounding(record))
    let isChanged = false
    for (const found of this.store.get().cases) {
      const news = recordsOfCase(arrived, found)
      if (news.length === 0) continue
      isChanged = true
      const { found: after } = withPending(found, news, (roster) => this.rowsAt(found, roster))
      this.takeInRows(found, news)
      const changedAt = news
        .map(({ record }) => record.storedAt ?? '')
        .reduce((one, other) => (one > other ? one : other))
      writeJson(this.options.storage, PREFIX + found.id, { ...after, changedAt })
    }
    if (isChanged) this.publish({})
  }

  /** The rows that are on the phone; null where they have to be fetched first. */
  rowsAt(found: FoundingCase, roster: string): readonly StoredRow[] | null {
    const head = found.rosters[roster]
    return head ? this.rows.read(found.id, roster, head.stamp) : []
  }

  /** Fetches a roster whole. Throws `CallFailure`. */
  async fetchRows(caseId: string, roster: string): Promise<void> {
    const stamp = this.find(caseId)?.rosters[roster]?.stamp
    if (stamp === undefined) return
    const rows: StoredRow[] = []
    let cursor: string | null = null
    do {
      const page: { rows: StoredRow[]; next: string | null } = await this.options.call(listRows, {
        caseId,
        roster,
        cursor,
      })
      rows.push(...page.rows)
      cursor = page.next
    } while (cursor !== null)
    this.rows.write(caseId, roster, stamp, rows)
    this.publish({})
  }

  private takeInRows(found: FoundingCase, news: readonly RecordView[]): void {
    for (const { record } of news) {
      if (!isKind(record, 'rosterChange')) continue
      const { roster, id } = record.content
      const before = this.rowsAt(found, roster)
      if (before) this.rows.write(found.id, roster, id, withChange(before, record.content))
      found = { ...found, rosters: { ...found.rosters, [roster]: { rows: 0, stamp: id } } }
    }
  }

  private write(found: FoundingCase): void {
    const before = this.find(found.id)
    if (before && before.version > found.version) return
    writeJson(this.options.storage, PREFIX + found.id, found)
  }

  private drop(id: string): void {
    this.options.storage.removeItem(PREFIX + id)
    this.options.storage.removeItem(STANDING_PREFIX + id)
    this.rows.removeOf(id)
  }

  private publish(patch: Partial<Pick<CasesState, 'state' | 'failure'>>): void {
    const cases = this.all()
    this.store.set({ ...this.store.get(), ...patch, cases, standings: this.standingsOf(cases) })
  }

  private all(): FoundingCase[] {
    const found = keysUnder(this.options.storage, PREFIX).flatMap((key) => {
      const one = readJson<FoundingCase>(this.options.storage, key)
      return one ? [one] : []
    })
    return found.sort((one, other) => (one.createdAt < other.createdAt ? 1 : -1))
  }

  private standingsOf(cases: readonly FoundingCase[]): Record<string, KnownStanding> {
    const known = cases.map(
      ({ id }) => [id, readJson<KnownStanding>(this.options.storage, STANDING_PREFIX + id)] as const,
    )
    return Object.fromEntries(known.flatMap(([id, standing]) => (standing ? [[id, standing]] : [])))
  }
}
