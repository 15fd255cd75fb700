import type { AuditLine } from '../audit'
import type { HouseholdDocument } from '../household-document'
import { lastStepOf, placed } from '../place'
import type { Store } from '../store'
import type { JobDocument } from './job-repository'
import { changesMoving, concernsMoving, leavingGrids, movingHouseholds, visitsMoving } from './moving-repository'
import { lessened, relocated, weightOf } from './relocation-rules'

const HOUSEHOLDS_LOOKED_AT = 10
/** After so many records a step is full; the household it is at is still finished. */
const ENOUGH_RECORDS = 60

export interface Moved {
  households: number
  remaining: string[] | null
  audit: AuditLine[]
}

/**
 * Moves the next few households, each with all its visits, concerns and their changes: with what they count taken away
 * here and added there in the same transaction, the boards equal a recount at any moment.
 */
export async function moveHouseholds(store: Store, job: JobDocument, now: Date): Promise<Moved> {
  const candidates = await nextHouseholds(store, job)
  const moved: Moved = { households: 0, remaining: job.remaining?.slice(HOUSEHOLDS_LOOKED_AT) ?? null, audit: [] }
  let records = 0
  for (const household of candidates) {
    if (records >= ENOUGH_RECORDS) {
      moved.remaining?.unshift(household._id)
      continue
    }
    const { count, audit } = await moveHousehold(store, job, household, now)
    records += count
    moved.households += 1
    moved.audit.push(...audit)
  }
  if (moved.households > 0) await markLeft(store, job, now, job.households + moved.households)
  return moved
}

/** Whoever has the grid on her phone lets go of who left it; a unit that moves takes its grids along. */
async function markLeft(store: Store, { kind, from, grid }: JobDocument, now: Date, households: number): Promise<void> {
  const grids = leavingGrids(store)
  if (kind === 'merge') await grids.markLeft(lastStepOf(from), now)
  if (kind === 'split' && grid) await grids.markSplit(lastStepOf(from), now, grid, households)
}

async function nextHouseholds(store: Store, { from, remaining }: JobDocument): Promise<HouseholdDocument[]> {
  const households = movingHouseholds(store)
  if (!remaining) return households.at(from, HOUSEHOLDS_LOOKED_AT)
  const listed = await households.getMany(remaining.slice(0, HOUSEHOLDS_LOOKED_AT))
  return listed.filter(({ place }) => place === from)
}

/** More changes than a household goes through while a late visit may still arrive. */
const MOST_STOOD = 6

const stoodBefore = ({ stood = [], gridId }: HouseholdDocument, until: string) =>
  [...stood, { gridId, until }].slice(-MOST_STOOD)

export interface Moving extends Pick<JobDocument, 'from' | 'to'> {
  /** What else is written into the records: where they belong now. */
  grid: ({ unitName?: string } & NonNullable<JobDocument['grid']>) | null
}

/** One household with all that happened at its door; `fields` are written into the household besides. */
export async function moveHousehold(
  store: Store,
  job: Moving,
  household: HouseholdDocument,
  now: Date,
  fields: object = {},
) {
  const [visits, concerns] = await Promise.all([
    visitsMoving(store).with(household),
    concernsMoving(store).with(household),
  ])
  const changes = await changesMoving(store).of(concerns)
  const place = relocated(household.place, job)
  const changedAt = now.toISOString()
  const named = job.grid ? { gridName: job.grid.name } : {}
  const unit = job.grid?.unitName === undefined ? {} : { unitName: job.grid.unitName }
  const owned = job.grid ? { gridId: job.grid.id, ...named, ...unit, stood: stoodBefore(household, changedAt) } : {}
  await movingHouseholds(store).move(household, place, { ...owned, ...fields, changedAt })
  for (const visit of visits) await visitsMoving(store).move(visit, place, { ...named, ...unit, changedAt })
  for (const concern of concerns) await concernsMoving(store).move(concern, place, { ...named, changedAt })
  for (const change of changes) await changesMoving(store).move(change, place)
  const weight = weightOf({ household, visits, concerns })
  const audit: AuditLine[] = [
    { action: 'household.movedOut', subject: household._id, place: household.place, tally: lessened(weight) },
    { action: 'household.movedIn', subject: household._id, ...placed(place), tally: weight },
  ]
  return { count: 1 + visits.length + concerns.length + changes.length, audit }
}
