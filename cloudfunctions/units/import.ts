import type * as z from 'zod/mini'
import { importUnits, type UnitRecord } from '../../contracts/units'
import { handle, writtenEach, type Call } from '../shared/handle'
import { unitUnder, type UnitDocument } from '../shared/unit-document'
import { UnitRepository } from './repository'

type Importing = z.output<typeof UnitRecord>
type Asked = Call<typeof importUnits>

export const importUnitsHandler = handle(importUnits, async (call) => {
  const units = new UnitRepository(call.store, call.actor.scope)
  const plan = await planned(call, units)
  const known = call.repeated ? await units.lookUpIds(plan.map(({ _id }) => _id)) : new Map<string, UnitDocument>()
  const fresh = plan.filter((unit) => isNew(call, unit, known.get(unit._id)))
  await units.insert(fresh)
  return writtenEach(
    { stored: fresh.length, unchanged: plan.length - fresh.length },
    fresh.map(({ _id, place }) => ({ action: 'unit.imported', subject: _id, place })),
  )
})

async function planned(call: Asked, units: UnitRepository): Promise<UnitDocument[]> {
  const records = call.input.units
  const inBatch = new Set(records.map(({ id }) => id))
  const parentIds = records.flatMap(({ parentId }) => (parentId && !inBatch.has(parentId) ? [parentId] : []))
  const parents = new Map((await units.getMany(parentIds)).map((unit) => [unit._id, unit]))
  return records.map((record) => {
    const document = toDocument(call, record, parents)
    parents.set(document._id, document)
    return document
  })
}

function toDocument(call: Asked, record: Importing, parents: Map<string, UnitDocument>): UnitDocument {
  const document = unitUnder(parents.get(record.parentId ?? '') ?? null, record)
  if (typeof document === 'string') return call.fail(document, { issues: [{ path: record.id, problem: record.name }] })
  return document
}

function isNew(call: Asked, unit: UnitDocument, stored: UnitDocument | 'elsewhere' | undefined): boolean {
  if (!stored) return true
  if (stored === 'elsewhere' || stored.fingerprint !== unit.fingerprint) call.fail('CONFLICT', { limit: unit._id })
  return false
}
