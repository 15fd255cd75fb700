import type * as z from 'zod/mini'
import type { Receipt } from '../../contracts/receipts'
import { appointStaff, StaffRecord } from '../../contracts/units'
import type { StaffDocument } from '../shared/actor'
import { Batch, type Readable } from '../shared/batch'
import { handle, writtenEach, type Call, type Written } from '../shared/handle'
import { postIn } from '../shared/staff-document'
import { StaffRepository, UnitRepository, type UnitDocument } from './repository'
import { termIsBackwards } from './rules'

type Appointing = z.output<typeof StaffRecord>
type Asked = Pick<Call<typeof appointStaff>, 'actor' | 'store' | 'now' | 'repeated' | 'fail'>

export const appointStaffHandler = handle(appointStaff, (call) => appointEach(call, call.input.staff))

/** Each by the same rules, with its own receipt, wherever the records come from. */
export async function appointEach(call: Asked, records: readonly unknown[]): Promise<Written<{ receipts: Receipt[] }>> {
  const batch = new Batch<Appointing>(StaffRecord, records)
  const staff = new StaffRepository(call.store, call.actor.scope)
  if (call.repeated) await settleRepeated(call, batch, staff)
  const units = await unitsOf(call, batch)
  const fresh: StaffDocument[] = []
  for (const entry of batch.undecided()) {
    const document = batch.decide(entry, () => toDocument(call, entry, units, fresh))
    if (!document) continue
    batch.stored(entry, call.now.toISOString())
    fresh.push(document)
  }
  await staff.insert(fresh)
  return writtenEach(
    batch.answer(),
    fresh.map(({ _id, place }) => ({ action: 'staff.appointed', subject: _id, place })),
  )
}

async function settleRepeated(call: Asked, batch: Batch<Appointing>, staff: StaffRepository): Promise<void> {
  const entries = batch.undecided()
  const known = await staff.lookUpIds(entries.map(({ record }) => record.id))
  const holders = await staff.phonesTaken(entries.map(({ record }) => record.phone))
  for (const entry of entries) {
    const stored = known.get(entry.record.id)
    if (stored && stored !== 'elsewhere' && stored.fingerprint === entry.fingerprint)
      batch.stored(entry, call.now.toISOString())
    else if (stored) batch.decide(entry, () => call.fail('ID_TAKEN'))
    else if (holders.has(entry.record.phone)) batch.decide(entry, () => call.fail('PHONE_TAKEN'))
  }
}

async function unitsOf(call: Asked, batch: Batch<Appointing>): Promise<Map<string, UnitDocument>> {
  const ids = batch.undecided().map(({ record }) => record.unitId)
  const units = await new UnitRepository(call.store, call.actor.scope).getMany(ids)
  return new Map(units.map((unit) => [unit._id, unit]))
}

function toDocument(
  call: Asked,
  entry: Readable<Appointing>,
  units: Map<string, UnitDocument>,
  before: readonly StaffDocument[],
): StaffDocument {
  const content = entry.record
  const unit = units.get(content.unitId)
  if (!unit || unit.validTo) return call.fail('NOT_FOUND')
  if (termIsBackwards(content)) return call.fail('TERM_ENDS_BEFORE_IT_BEGINS')
  if (before.some(({ phone }) => phone === content.phone)) return call.fail('PHONE_TAKEN')
  return postIn(unit, entry.record, entry.fingerprint)
}
