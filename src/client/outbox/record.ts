import type { ConcernChange } from '../../../contracts/concerns'
import type { FailureDetails } from '../../../contracts/failures'
import type { HouseholdRecord } from '../../../contracts/households'
import type { VisitCorrection, VisitWithdrawal } from '../../../contracts/visit-changes'
import type { VisitRecord } from '../../../contracts/visits'
import type { ClientFailureCode } from '../../failure-codes'
import type { FoundingContents } from './founding-kinds'
import type { HouseholdContents } from './household-kinds'

/** What each kind of record carries: exactly what the contract takes. */
export interface Contents extends HouseholdContents, FoundingContents {
  visit: VisitRecord
  visitCorrection: VisitCorrection
  visitWithdrawal: VisitWithdrawal
  householdRegister: HouseholdRecord
  householdRevise: { household: HouseholdRecord; basedOn: number }
  concernChange: ConcernChange
}

export type RecordKind = keyof Contents

export interface Problem {
  code: ClientFailureCode
  details: FailureDetails
}

/** A record as it lies in the journal, under `outbox/<seq>`. */
export interface OutboxRecord<Kind extends RecordKind = RecordKind> {
  /** The order made, from 1. */
  seq: number
  kind: Kind
  content: Contents[Kind]
  /** The staff record that made it, or the founding case it belongs to; it is never sent in anybody else's name. */
  owner: string
  ownerName: string
  /** Whom or what it is about, for lists: 王桂英 家. */
  about: string
  madeAt: string
  phase: 'waiting' | 'arrived' | 'problem'
  /** When the federation stored it. */
  storedAt: string | null
  problem: Problem | null
}

/** A record that is told apart by its kind. */
export type AnyRecord = { [Kind in RecordKind]: OutboxRecord<Kind> }[RecordKind]

export const isKind = <Kind extends RecordKind>(record: OutboxRecord, kind: Kind): record is OutboxRecord<Kind> =>
  record.kind === kind
