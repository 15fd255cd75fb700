import type { BallotCount } from '../../contracts/founding/election'
import type { BlankValue, RosterRow } from '../../contracts/founding/blank'
import type { Answer, HandOverState } from '../../contracts/founding/progress'
import type { HandOverKind, RouteId, Stage } from '../../contracts/founding/route'
import type { FoundingSettings } from '../../contracts/founding/settings'
import type { AftercareKind } from '../../contracts/founding/aftercare'
import type { UnitLevel } from '../../contracts/unit-kinds'
import type { Placed } from '../shared/place'

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
export interface CaseDocument extends Placed {
  _id: string
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
  /** The unit that came of it; of a later election, the unit it took effect in. */
  unitId: string | null
  /** Of a later election: the founding it follows, its unit and route, and the number of the term it is for. */
  later?: { of: string; unitId: string; ofRoute: RouteId; termNumber: number }
  /** Of a founding, once there is a unit: the term that goes on. */
  term?: { number: number; from: string; to: string }
  /** What the unit covered when it was made. */
  covered?: { women: number; units: number }
  /** What is to be done after a founding, with the day it was done. */
  done?: Partial<Record<AftercareKind, string>>
  /** Sorts by the day on which what is left to do after it is called to mind. */
  careOrder?: string
  closed: { at: string; reason: string } | null
  version: number
  createdAt: string
  changedAt: string
  fingerprint: string
  demo: boolean
}

export type Given = Record<string, BlankValue>

/** What a paper said when it was made: its words, and its lists row by row. */
export interface Said {
  words: Record<string, string>
  lists: Record<string, string>
}

export interface MadeDocument {
  edition: number
  fileId: string
  madeAt: string
  said: Said
}

export interface RosterDocument {
  /** `<case>:<roster>`. */
  _id: string
  rows: { id: string; cells: RosterRow }[]
}
