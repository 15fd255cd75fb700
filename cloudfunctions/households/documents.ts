import { keysOf } from '../../contracts/household-keys'
import type { HouseholdRecord } from '../../contracts/households'
import { headNameOf, type HouseholdDocument } from '../shared/household-document'
import { placed } from '../shared/place'
import { initialsOf } from '../shared/initials'
import { signOf } from './list-rules'
import type { GridOfHousehold } from './repository'

type Content = Pick<
  HouseholdDocument,
  | 'keys'
  | 'sign'
  | 'address'
  | 'headId'
  | 'members'
  | 'initials'
  | 'tags'
  | 'targets'
  | 'isFor'
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
  sign: signOf(record.id, headNameOf(record), initialsOf),
  address: record.address,
  headId: record.headId,
  members: record.members,
  initials: initialsOf(record.members.map(({ name }) => name)),
  tags: record.tags,
  targets: record.targets,
  isFor: Object.fromEntries(record.targets.map((target) => [target, true])),
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
  alikeOrder: null,
  demo: record.demo,
})
