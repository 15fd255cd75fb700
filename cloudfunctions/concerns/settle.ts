import { ConcernChange, settleConcerns } from '../../contracts/concerns'
import type { AuditLine } from '../shared/audit'
import { Batch, type Readable } from '../shared/batch'
import type { ConcernDocument } from '../shared/concern-document'
import { handle, writtenEach, type Call } from '../shared/handle'
import { covers, scopeToWrite, type Scope } from '../shared/scope'
import { concernsElsewhere, permitLate, type Elsewhere } from './late'
import { ConcernChangesAnywhere } from './late-repository'
import { ConcernChangeRepository, ConcernRepository, type ConcernChangeDocument } from './repository'
import { isBeforeItWasSaid, nextStatuses, settledCounts } from './rules'

type Asked = Call<typeof settleConcerns>
type Entry = Readable<ConcernChange>
type Concerns = Map<string, ConcernDocument>

export const settleConcernsHandler = handle(settleConcerns, async (call) => {
  const batch = new Batch<ConcernChange>(ConcernChange, call.input.changes)
  if (call.repeated) await settleRepeated(call, batch)
  const concerns = await concernsOf(call, batch)
  await settleStored(call, batch, concerns)
  const accepted = await accept(call, batch, concerns)
  const scope = scopeToWrite(
    call.actor.scope,
    accepted.flatMap(({ record }) => concerns.get(record.concernId) ?? []),
  )
  const changes = accepted.map((entry) => toDocument(entry, concerns, call.now))
  await new ConcernChangeRepository(call.store, scope).insert(changes)
  const audit = await apply(call, accepted, concerns, scope)
  return writtenEach(batch.answer(), audit)
})

/** A change under an id that is stored: the same one gets its receipt again, also where its concern is not hers now. */
async function settleRepeated(call: Asked, batch: Batch<ConcernChange>): Promise<void> {
  const entries = batch.undecided()
  const known = await changesKnown(call, entries)
  for (const entry of entries) {
    const stored = known.get(entry.record.id)
    if (!stored) continue
    if (stored.fingerprint === entry.fingerprint) batch.stored(entry, stored.storedAt)
    else batch.conflict(entry, null)
  }
}

/** A change that would be refused by now gets its receipt all the same, if it was stored before. */
async function settleStored(call: Asked, batch: Batch<ConcernChange>, concerns: Concerns): Promise<void> {
  const refusable = batch.undecided().filter(({ record }) => refusalOf(record, concerns.get(record.concernId)))
  const known = await changesKnown(call, refusable)
  for (const entry of refusable) {
    const stored = known.get(entry.record.id)
    if (stored?.fingerprint === entry.fingerprint) batch.stored(entry, stored.storedAt)
  }
}

async function changesKnown({ store }: Asked, entries: readonly Entry[]): Promise<Map<string, ConcernChangeDocument>> {
  const changes = await new ConcernChangesAnywhere(store).getMany(entries.map(({ record }) => record.id))
  return new Map(changes.map((change) => [change._id, change]))
}

async function concernsOf(call: Asked, batch: Batch<ConcernChange>): Promise<Concerns> {
  const ids = batch.undecided().map(({ record }) => record.concernId)
  const concerns = await new ConcernRepository(call.store, call.actor.scope).getManyForUpdate(ids)
  return new Map(concerns.map((concern) => [concern._id, concern]))
}

/** Those that may stand, with their receipts; the concerns of late ones are added to `concerns`. */
async function accept(call: Asked, batch: Batch<ConcernChange>, concerns: Concerns): Promise<Entry[]> {
  const late = batch.undecided().filter(({ record }) => !concerns.has(record.concernId))
  const elsewhere = await concernsElsewhere(call, late)
  const accepted = batch.undecided().flatMap((entry) => {
    const concern = batch.decide(entry, () => permitted(call, entry, concerns, elsewhere))
    return concern ? [{ entry, concern }] : []
  })
  for (const { entry, concern } of accepted) {
    concerns.set(concern._id, concern)
    batch.stored(entry, call.now.toISOString())
  }
  return accepted.map(({ entry }) => entry)
}

function permitted(call: Asked, { record }: Entry, concerns: Concerns, elsewhere: Elsewhere): ConcernDocument {
  const concern = concerns.get(record.concernId) ?? permitLate(call, record, elsewhere)
  const refusal = refusalOf(record, concern)
  return refusal ? call.fail(refusal) : concern
}

function refusalOf(change: ConcernChange, concern: ConcernDocument | undefined) {
  if (!concern) return 'NOT_FOUND'
  if (concern.status === 'withdrawn') return 'VISIT_WITHDRAWN'
  return isBeforeItWasSaid(change, concern) ? 'RESOLVED_BEFORE_SAID' : null
}

function toDocument({ record, fingerprint }: Entry, concerns: Concerns, now: Date): ConcernChangeDocument {
  const { id, ...content } = record
  const { place = '', within = {} } = concerns.get(record.concernId) ?? {}
  return { _id: id, ...content, place, within, storedAt: now.toISOString(), fingerprint }
}

/**
 * A change to what it is already is kept as said, and counts nothing; the concern is still held by it, so that it cannot
 * go to another place meanwhile.
 */
async function apply(call: Asked, accepted: readonly Entry[], concerns: Concerns, scope: Scope): Promise<AuditLine[]> {
  const repository = new ConcernRepository(call.store, scope)
  const lines: AuditLine[] = []
  for (const { record } of accepted) {
    const concern = concerns.get(record.concernId)
    if (!concern) continue
    const late = covers(call.actor.scope, concern.place) ? '' : 'Late'
    const line = { action: `concern.${record.to}${late}`, subject: concern._id, place: concern.place }
    if (!nextStatuses[concern.status].includes(record.to)) {
      await repository.update(concern, { changedAt: { set: call.now.toISOString() } })
      lines.push(line)
      continue
    }
    const resolved = record.to === 'resolved'
    const after = {
      status: record.to,
      resolvedAt: resolved ? record.at : null,
      resolution: resolved ? record.note : null,
    }
    concerns.set(concern._id, { ...concern, ...after })
    await repository.update(concern, {
      status: { set: after.status },
      resolvedAt: { set: after.resolvedAt },
      resolution: { set: after.resolution },
      changedAt: { set: call.now.toISOString() },
    })
    lines.push({ ...line, tally: [settledCounts(concern, record.to)] })
  }
  return lines
}
