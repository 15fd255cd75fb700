import { ConcernChange, settleConcerns } from '../../contracts/concerns'
import type { AuditLine } from '../shared/audit'
import { Batch, type Readable } from '../shared/batch'
import type { ConcernDocument } from '../shared/concern-document'
import { handle, writtenEach, type Call } from '../shared/handle'
import { ConcernChangeRepository, ConcernRepository, type ConcernChangeDocument } from './repository'
import { isBeforeItWasSaid, nextStatuses, settledCounts } from './rules'

type Asked = Call<typeof settleConcerns>
type Entry = Readable<ConcernChange>

export const settleConcernsHandler = handle(settleConcerns, async (call) => {
  const batch = new Batch<ConcernChange>(ConcernChange, call.input.changes)
  if (call.repeated) await settleRepeated(call, batch)
  const concerns = await concernsOf(call, batch)
  await settleStored(call, batch, concerns)
  const accepted = batch.undecided().filter((entry) => batch.decide(entry, () => permitted(call, entry, concerns)))
  accepted.forEach((entry) => batch.stored(entry, call.now.toISOString()))
  const changes = accepted.map((entry) => toDocument(entry, concerns, call.now))
  await new ConcernChangeRepository(call.store, call.actor.scope).insert(changes)
  const audit = await apply(call, accepted, concerns)
  return writtenEach(batch.answer(), audit)
})

async function settleRepeated(call: Asked, batch: Batch<ConcernChange>): Promise<void> {
  const changes = new ConcernChangeRepository(call.store, call.actor.scope)
  const entries = batch.undecided()
  const known = await changes.lookUpIds(entries.map(({ record }) => record.id))
  for (const entry of entries) {
    const stored = known.get(entry.record.id)
    if (!stored) continue
    if (stored !== 'elsewhere' && stored.fingerprint === entry.fingerprint) batch.stored(entry, stored.storedAt)
    else batch.conflict(entry, null)
  }
}

/** A change that would be refused by now gets its receipt all the same, if it was stored before. */
async function settleStored(call: Asked, batch: Batch<ConcernChange>, concerns: Map<string, ConcernDocument>) {
  const refusable = batch.undecided().filter(({ record }) => refusalOf(record, concerns.get(record.concernId)))
  if (refusable.length === 0) return
  const changes = new ConcernChangeRepository(call.store, call.actor.scope)
  const known = new Map((await changes.getMany(refusable.map(({ record }) => record.id))).map((one) => [one._id, one]))
  for (const entry of refusable) {
    const stored = known.get(entry.record.id)
    if (stored?.fingerprint === entry.fingerprint) batch.stored(entry, stored.storedAt)
  }
}

async function concernsOf(call: Asked, batch: Batch<ConcernChange>): Promise<Map<string, ConcernDocument>> {
  const ids = batch.undecided().map(({ record }) => record.concernId)
  const concerns = await new ConcernRepository(call.store, call.actor.scope).getManyForUpdate(ids)
  return new Map(concerns.map((concern) => [concern._id, concern]))
}

function permitted(call: Asked, { record }: Entry, concerns: Map<string, ConcernDocument>): ConcernDocument {
  const concern = concerns.get(record.concernId)
  const refusal = refusalOf(record, concern)
  if (refusal) return call.fail(refusal)
  return concern ?? call.fail('NOT_FOUND')
}

function refusalOf(change: ConcernChange, concern: ConcernDocument | undefined) {
  if (!concern) return 'NOT_FOUND'
  if (concern.status === 'withdrawn') return 'VISIT_WITHDRAWN'
  return isBeforeItWasSaid(change, concern) ? 'RESOLVED_BEFORE_SAID' : null
}

function toDocument(
  { record, fingerprint }: Entry,
  concerns: Map<string, ConcernDocument>,
  now: Date,
): ConcernChangeDocument {
  const { id, ...content } = record
  const { place = '', within = {} } = concerns.get(record.concernId) ?? {}
  return { _id: id, ...content, place, within, storedAt: now.toISOString(), fingerprint }
}

/**
 * A change to what it is already is kept as said, and counts nothing; the concern is still held by it, so that it cannot
 * go to another place meanwhile.
 */
async function apply(
  call: Asked,
  accepted: readonly Entry[],
  concerns: Map<string, ConcernDocument>,
): Promise<AuditLine[]> {
  const repository = new ConcernRepository(call.store, call.actor.scope)
  const lines: AuditLine[] = []
  for (const { record } of accepted) {
    const concern = concerns.get(record.concernId)
    if (!concern) continue
    const line = { action: `concern.${record.to}`, subject: concern._id, place: concern.place }
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
