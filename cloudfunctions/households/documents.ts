import type { HouseholdRecord } from '../../contracts/households'
import type { HouseholdDocument } from '../shared/household-document'
import { placed } from '../shared/place'
import { keysOf } from './duplicate-rules'
import { initialsOf } from './initials'
import type { GridOfHousehold } from './repository'

type Content = Pick<
  HouseholdDocument,
  | 'keys'
  | 'address'
  | 'headId'
  | 'members'
  | 'initials'
  | 'tags'
  | 'targets'
  | 'guardianConsent'
  | 'fingerprint'
  | 'changedAt'
>

/** What the record says, as stored. */
export const contentOf = (
  record: Required<HouseholdRecord>,
  place: string,
  fingerprint: string,
  at: string,
): Content => ({
  keys: keysOf(record, place),
  address: record.address,
  headId: record.headId,
  members: record.members,
  initials: initialsOf(record.members.map(({ name }) => name)),
  tags: record.tags,
  targets: record.targets,
  guardianConsent: record.guardianConsent,
  fingerprint,
  changedAt: at,
})

export const newHousehold = (
  record: Required<HouseholdRecord>,
  grid: GridOfHousehold,
  fingerprint: string,
  at: string,
): HouseholdDocument => ({
  _id: record.id,
  ...placed(grid.place),
  gridId: grid._id,
  gridName: grid.name,
  unitName: grid.unitName,
  ...contentOf(record, grid.place, fingerprint, at),
  status: 'living',
  lastVisit: null,
  lastMetAt: null,
  reached: {},
  revision: 1,
  departure: null,
  merged: null,
  mergesUndone: [],
  demo: record.demo,
})
