import type * as z from 'zod/mini'
import { createGrids, GridRecord } from '../../contracts/grids'
import type { StaffDocument } from '../shared/actor'
import { Batch, type Readable } from '../shared/batch'
import { handle, writtenEach, type Call } from '../shared/handle'
import { placed } from '../shared/place'
import { keepNow } from './keeping'
import { GridRepository, KeeperRepository, UnitsInScope, type GridDocument } from './repository'
import { mayHaveGrids, mayKeep, villagesAmong } from './rules'

type Creating = z.output<typeof GridRecord>
type Asked = Call<typeof createGrids>

export const createGridsHandler = handle(createGrids, async (call) => {
  const batch = new Batch<Creating>(GridRecord, call.input.grids)
  const grids = new GridRepository(call.store, call.actor.scope)
  if (call.repeated) await settleRepeated(call, batch, grids)
  const keepers = await keepersOf(call, batch)
  const fresh = await plan(call, batch, keepers)
  await grids.insert(fresh)
  await new UnitsInScope(call.store, call.actor.scope).haveMoreGrids(fresh)
  await keepNow(new KeeperRepository(call.store), fresh, keepers, call.now)
  return writtenEach(
    batch.answer(),
    fresh.map(({ _id, place }) => ({ action: 'grid.created', subject: _id, place })),
  )
})

async function settleRepeated(call: Asked, batch: Batch<Creating>, grids: GridRepository): Promise<void> {
  const entries = batch.undecided()
  const known = await grids.lookUpIds(entries.map(({ record }) => record.id))
  for (const entry of entries) {
    const stored = known.get(entry.record.id)
    if (!stored) continue
    if (stored !== 'elsewhere' && stored.fingerprint === entry.fingerprint) batch.stored(entry, call.now.toISOString())
    else batch.decide(entry, () => call.fail('ID_TAKEN'))
  }
}

async function keepersOf(call: Asked, batch: Batch<Creating>): Promise<Map<string, StaffDocument>> {
  const ids = batch.undecided().flatMap(({ record }) => record.keeperId ?? [])
  const staff = await new KeeperRepository(call.store).getManyForUpdate(ids)
  return new Map(staff.map((keeper) => [keeper._id, keeper]))
}

async function plan(call: Asked, batch: Batch<Creating>, keepers: Map<string, StaffDocument>): Promise<GridDocument[]> {
  const entries = batch.undecided()
  const unitIds = entries.map(({ record }) => record.unitId)
  const units = await new UnitsInScope(call.store, call.actor.scope).getMany(unitIds)
  return entries.flatMap((entry) => {
    const grid = batch.decide(entry, () => toDocument(call, entry, units, keepers))
    if (grid) batch.stored(entry, call.now.toISOString())
    return grid ? [grid] : []
  })
}

function toDocument(
  call: Asked,
  { record, fingerprint }: Readable<Creating>,
  units: Awaited<ReturnType<UnitsInScope['getMany']>>,
  keepers: Map<string, StaffDocument>,
): GridDocument {
  const { id, keeperId, naturalVillageIds = [], ...content } = record
  const unit = units.find(({ _id }) => _id === content.unitId)
  if (!unit || unit.validTo) return call.fail('NOT_FOUND')
  if (!mayHaveGrids(unit.level)) return call.fail('UNIT_HAS_NO_GRIDS')
  const naturalVillages = villagesAmong(unit, naturalVillageIds)
  if (!naturalVillages) return call.fail('NATURAL_VILLAGE_UNKNOWN')
  const keeper = keeperId === null ? null : keepers.get(keeperId)
  if (keeper === undefined || (keeper && !mayKeep(keeper, content))) return call.fail('KEEPER_OUTSIDE_UNIT')
  return {
    _id: id,
    ...content,
    ...placed(`${unit.place}/${id}`),
    unitName: unit.name,
    keeper: keeper && { id: keeper._id, name: keeper.name },
    naturalVillages,
    closed: null,
    leftAt: null,
    fingerprint,
  }
}
