import { addMonths, monthOf, ymdOf } from '../../contracts/calendar'
import type { VisitScheme } from '../../contracts/visit-scheme'
import { recordVisits, VisitRecord } from '../../contracts/visits'
import type { AuditLine } from '../shared/audit'
import { Batch, type Readable } from '../shared/batch'
import { handle, writtenEach, type Call } from '../shared/handle'
import type { HouseholdDocument } from '../shared/household-document'
import { SchemeRepository } from '../shared/scheme'
import { covers, scopeToWrite, type Scope } from '../shared/scope'
import { fromDocument } from './from-document'
import { toConcernDocuments, toVisitDocument, type Recorded } from './documents'
import { ConcernsSaid, HouseholdsVisited, VisitRepository } from './repository'
import { householdsElsewhere, permitLate, settleOwn } from './late'
import { afterVisit, countsOf, recentOnly, refusalOf } from './rules'

type Asked = Call<typeof recordVisits>
type Entry = Readable<VisitRecord>

export const recordVisitsHandler = handle(recordVisits, async (call) => {
  const batch = new Batch<VisitRecord>(VisitRecord, call.input.visits)
  if (call.repeated) await settleRepeated(call, batch)
  const recorded = await plan(call, batch)
  const scope = scopeToWrite(
    call.actor.scope,
    recorded.map(({ household }) => household),
  )
  await new VisitRepository(call.store, scope).insert(recorded.map(toVisitDocument))
  await new ConcernsSaid(call.store, scope).insert(recorded.flatMap(toConcernDocuments))
  const audit = await updateHouseholds(call, recorded, scope)
  return writtenEach(batch.answer(), audit)
})

/** A visit sent again gets the same answer; another visit under a stored id is shown what is stored, if it is hers to see. */
async function settleRepeated(call: Asked, batch: Batch<VisitRecord>): Promise<void> {
  const visits = new VisitRepository(call.store, call.actor.scope)
  await settleOwn(call, batch, batch.undecided())
  const entries = batch.undecided()
  const known = await visits.lookUpIds(entries.map(({ record }) => record.id))
  for (const entry of entries) {
    const stored = known.get(entry.record.id)
    if (!stored) continue
    if (stored === 'elsewhere') batch.decide(entry, () => call.fail('ID_TAKEN'))
    else if (stored.fingerprint === entry.fingerprint) batch.stored(entry, stored.storedAt)
    else batch.conflict(entry, fromDocument(stored))
  }
  await refuseTakenConcernIds(call, batch)
}

/** A visit whose concern or wish carries the id of somebody else's would block its batch for ever. */
async function refuseTakenConcernIds(call: Asked, batch: Batch<VisitRecord>): Promise<void> {
  const entries = batch.undecided()
  const idsOf = ({ record }: Entry): string[] => [
    ...(record.concern ? [record.concern.id] : []),
    ...record.wishes.map(({ id }) => id),
  ]
  const ids = entries.flatMap(idsOf)
  if (ids.length === 0) return
  const taken = await new ConcernsSaid(call.store, call.actor.scope).lookUpIds(ids)
  const seen = new Set<string>(taken.keys())
  for (const entry of entries) {
    if (idsOf(entry).some((id) => seen.has(id))) batch.decide(entry, () => call.fail('ID_TAKEN'))
    idsOf(entry).forEach((id) => seen.add(id))
  }
}

async function plan(call: Asked, batch: Batch<VisitRecord>): Promise<Recorded[]> {
  const households = await householdsOf(call, batch.undecided())
  const elsewhere = await lateHouseholds(call, batch, households)
  const entries = batch.undecided()
  const schemes = await schemesOf(call, entries)
  const storedAt = call.now.toISOString()
  return entries.flatMap((entry) => {
    const { record: visit, fingerprint } = entry
    const household = batch.decide(entry, () => permitted(call, visit, { households, elsewhere, schemes }))
    if (!household) return []
    batch.stored(entry, storedAt)
    return [{ visit, fingerprint, household, actor: call.actor, storedAt }]
  })
}

/**
 * Visits to households that are not hers now, or where nobody lives any more: those stored before get their receipts.
 * Of the others, the households that are not hers are looked for.
 */
async function lateHouseholds(call: Asked, batch: Batch<VisitRecord>, hers: ReadonlyMap<string, HouseholdDocument>) {
  const late = batch.undecided().filter(({ record }) => hers.get(record.householdId)?.status !== 'living')
  if (late.length === 0) return new Map<string, HouseholdDocument>()
  await settleOwn(call, batch, late)
  return householdsElsewhere(
    call,
    batch.undecided().filter(({ record }) => !hers.has(record.householdId)),
  )
}

interface Found {
  households: ReadonlyMap<string, HouseholdDocument>
  elsewhere: ReadonlyMap<string, HouseholdDocument>
  schemes: ReadonlyMap<number, VisitScheme>
}

function permitted(call: Asked, visit: VisitRecord, { households, elsewhere, schemes }: Found): HouseholdDocument {
  const { householdId } = visit
  const household = households.get(householdId) ?? permitLate(call, visit, elsewhere.get(householdId))
  const scheme = schemes.get(visit.schemeVersion)
  if (!scheme) return call.fail('SCHEME_UNKNOWN')
  const refusal = refusalOf(visit, { now: call.now.getTime(), scheme, household })
  return refusal ? call.fail(refusal.code, { limit: refusal.limit }) : household
}

async function householdsOf(call: Asked, entries: readonly Entry[]): Promise<Map<string, HouseholdDocument>> {
  const repository = new HouseholdsVisited(call.store, call.actor.scope)
  const households = await repository.getManyForUpdate(entries.map(({ record }) => record.householdId))
  return new Map(households.map((household) => [household._id, household]))
}

async function schemesOf(call: Asked, entries: readonly Entry[]): Promise<Map<number, VisitScheme>> {
  const repository = new SchemeRepository(call.store)
  const place = call.actor.staff?.place ?? ''
  const versions = [...new Set(entries.map(({ record }) => record.schemeVersion))]
  const schemes = await Promise.all(versions.map((version) => repository.version(place, version)))
  return new Map(schemes.flatMap((scheme) => (scheme ? [[scheme.version, scheme]] : [])))
}

/** One update a household, however many visits; one audit line a visit, in the order made. */
async function updateHouseholds(call: Asked, recorded: readonly Recorded[], scope: Scope): Promise<AuditLine[]> {
  const after = new Map<string, HouseholdDocument>()
  const lines = recorded.map(({ visit, household }): AuditLine => {
    const before = after.get(household._id) ?? household
    const { month, counts, reached } = countsOf(visit, before.reached)
    after.set(household._id, { ...before, ...afterVisit(visit, before), reached })
    const action = covers(call.actor.scope, household.place) ? 'visit.recorded' : 'visit.recordedLate'
    return { action, subject: visit.id, place: household.place, tally: [{ month, counts }] }
  })
  const households = new HouseholdsVisited(call.store, scope)
  const oldestMonth = monthOf(Date.parse(addMonths(ymdOf(call.now.getTime()), -24)))
  for (const household of after.values()) {
    await households.update(household, {
      lastVisit: { set: household.lastVisit },
      lastMetAt: { set: household.lastMetAt },
      reached: { set: recentOnly(household.reached, oldestMonth) },
      changedAt: { set: call.now.toISOString() },
    })
  }
  return lines
}
