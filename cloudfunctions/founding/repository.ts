import type { BallotCount } from '../../contracts/founding/election'
import type { BlankValue, RosterRow } from '../../contracts/founding/blank'
import type { Answer, HandOverState } from '../../contracts/founding/progress'
import type { HandOverKind, RouteId, Stage } from '../../contracts/founding/route'
import type { FoundingSettings } from '../../contracts/founding/settings'
import type { UnitLevel } from '../../contracts/unit-kinds'
import type { MadeDocument } from './pack/pack-rules'
import { Collections } from '../shared/collections'
import { OpenRepository } from '../shared/open-repository'
import { ScopedRepository, type PlacedDocument } from '../shared/repository'
import { setEach } from '../shared/store'

export interface StoredAnswer extends Answer {
  at: string
}

export interface HandOverDocument {
  id: string
  kind: HandOverKind
  state: HandOverState
  at: string
  by: 'contact' | 'superior'
  byName: string
  note: string | null
  notes: { blank: string; note: string }[]
  changed: string[]
  /** The stamps of everything that was handed in, by blank or roster. */
  stamps: Record<string, string>
  fingerprint: string
}

export interface Contest {
  office: 'member' | 'head' | 'deputy'
  rounds: BallotCount[]
}

export interface CountDocument {
  id: string
  heldOn: string
  contests: Contest[]
  fingerprint: string
}

/** A founding on its way; it lies under the federation it asks. */
export interface CaseDocument extends PlacedDocument {
  route: RouteId
  stage: Stage
  stageSince: string
  /** Sorts by since when it has been at its stage, and is unique. */
  order: string
  /** Whose turn it is now. */
  turn: 'contact' | 'superior'
  turnSince: string
  /** As `order`, by since when it waits for whose turn it is. */
  turnOrder: string
  superior: { id: string; name: string; level: UnitLevel }
  contact: { name: string; phone: string; openid: string }
  /** Of its city when it was opened: a case keeps the rules it began with. */
  settings: FoundingSettings
  answers: Record<string, StoredAnswer>
  rosters: Record<string, { rows: number; stamp: string; names?: string[] }>
  /** The last writings, so that one sent again is known: id → fingerprint and when. */
  written: { id: string; fingerprint: string; at: string }[]
  handOvers: HandOverDocument[]
  counts: { executives: CountDocument | null; leaders: CountDocument | null }
  /** The papers that were made, by kind. */
  made: Record<string, MadeDocument>
  /** When papers were sealed and delivered, by kind. */
  delivered: Record<string, string>
  unitId: string | null
  closed: { at: string; reason: string } | null
  version: number
  createdAt: string
  changedAt: string
  fingerprint: string
  demo: boolean
}

export type Given = Record<string, BlankValue>

/** Of the federations above a case. */
export class CaseRepository extends ScopedRepository<CaseDocument> {
  protected readonly collection = Collections.foundingCases

  /** At one stage, those there longest first, one more than asked for. */
  atStage(
    place: string,
    { stage, route, cursor, limit }: { stage: Stage; route?: RouteId; cursor: string | null; limit: number },
  ): Promise<CaseDocument[]> {
    return this.select(place, {
      where: { stage, ...(route && { route }), order: { above: cursor ?? '' } },
      order: [['order', 'asc']],
      limit: limit + 1,
    })
  }

  /** Those whose superior federation is asked, the longest waiting first, one more than asked for. */
  waitingForSuperior(
    place: string,
    { route, cursor, limit }: { route?: RouteId; cursor: string | null; limit: number },
  ): Promise<CaseDocument[]> {
    return this.select(place, {
      where: { turn: 'superior', ...(route && { route }), turnOrder: { above: cursor ?? '' } },
      order: [['turnOrder', 'asc']],
      limit: limit + 1,
    })
  }
}

/**
 * No scope: a case has two sides, and its contact person has no post in any unit. Whoever reads through this asks
 * `sideOf` before anything of it is shown or changed.
 */
export class CaseDirectory extends OpenRepository<CaseDocument> {
  protected readonly collection = Collections.foundingCases

  async forUpdate(ids: readonly string[]): Promise<CaseDocument[]> {
    return this.store.getForUpdate<CaseDocument>(this.collection, [...new Set(ids)])
  }

  ofContact(openid: string): Promise<CaseDocument[]> {
    return this.store.find<CaseDocument>(this.collection, {
      where: { 'contact.openid': openid },
      order: [['_id', 'desc']],
      limit: MOST_CASES,
    })
  }

  ofPhone(phone: string): Promise<CaseDocument[]> {
    return this.store.find<CaseDocument>(this.collection, {
      where: { 'contact.phone': phone },
      order: [['_id', 'desc']],
      limit: MOST_CASES,
    })
  }

  async update(found: CaseDocument, changes: Partial<CaseDocument>): Promise<void> {
    await this.store.update(this.collection, found._id, setEach(changes))
  }
}

/** More than one contact person looks after. */
const MOST_CASES = 50

export interface RosterDocument {
  /** `<case>:<roster>`. */
  _id: string
  rows: { id: string; cells: RosterRow }[]
}

export const rosterKey = (caseId: string, roster: string): string => `${caseId}:${roster}`

/** No scope: rosters are reached through their case alone, after `sideOf`. */
export class RosterRepository extends OpenRepository<RosterDocument> {
  protected readonly collection = Collections.foundingRosters

  async forUpdate(ids: readonly string[]): Promise<RosterDocument[]> {
    return this.store.getForUpdate<RosterDocument>(this.collection, [...new Set(ids)])
  }

  async replace(id: string, rows: RosterDocument['rows']): Promise<void> {
    await this.store.update(this.collection, id, { rows: { set: rows } })
  }
}
