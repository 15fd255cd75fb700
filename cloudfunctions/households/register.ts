import type * as z from 'zod/mini'
import { ymdOf } from '../../contracts/calendar'
import { HouseholdRecord, registerHouseholds } from '../../contracts/households'
import type { VisitScheme } from '../../contracts/visit-scheme'
import { Batch, type Readable } from '../shared/batch'
import { handle, writtenEach, type Call } from '../shared/handle'
import { toHousehold, type HouseholdDocument } from '../shared/household-document'
import { HouseholdsAnywhere } from '../shared/late-repository'
import { SchemeRepository } from '../shared/scheme'
import { covers, scopeToWrite } from '../shared/scope'
import { withAlike } from './alike'
import { newHousehold } from './documents'
import { gridsElsewhere, permitLate } from './late'
import { GridsInScope, HouseholdRepository, type GridOfHousehold } from './repository'
import { fitsScheme, hasHead, lacksConsent, standingCounts } from './rules'

type Registering = z.output<typeof HouseholdRecord>
type Entry = Readable<Registering>
type Asked = Call<typeof registerHouseholds>

export const registerHouseholdsHandler = handle(registerHouseholds, async (call) => {
  const batch = new Batch<Registering>(HouseholdRecord, call.input.households)
  if (call.repeated) await settleStored(call, batch, batch.undecided())
  if (call.repeated) await refuseTaken(call, batch)
  const fresh = await withAlike(call.store, await plan(call, batch), call.now.toISOString())
  await new HouseholdRepository(call.store, scopeToWrite(call.actor.scope, fresh)).insert(fresh)
  return writtenEach(
    batch.answer(),
    fresh.map(({ _id, place, targets }) => ({
      action: covers(call.actor.scope, place) ? 'household.registered' : 'household.registeredLate',
      subject: _id,
      place,
      tally: [{ month: 'now', counts: standingCounts(targets) }],
    })),
  )
})

/** The same household sent again gets its receipt, wherever it is now. */
async function settleStored({ store, now }: Asked, batch: Batch<Registering>, entries: readonly Entry[]) {
  const known = await new HouseholdsAnywhere(store).getMany(entries.map(({ record }) => record.id))
  for (const entry of entries) {
    const stored = known.find(({ _id }) => _id === entry.record.id)
    if (stored?.fingerprint === entry.fingerprint) batch.stored(entry, now.toISOString())
  }
}

/** Another household under a stored id is shown what is stored, if it is hers to see. */
async function refuseTaken(call: Asked, batch: Batch<Registering>): Promise<void> {
  const households = new HouseholdRepository(call.store, call.actor.scope)
  const entries = batch.undecided()
  const known = await households.lookUpIds(entries.map(({ record }) => record.id))
  for (const entry of entries) {
    const stored = known.get(entry.record.id)
    if (!stored) continue
    if (stored === 'elsewhere') batch.decide(entry, () => call.fail('ID_TAKEN'))
    else batch.conflict(entry, toHousehold(stored, call.now))
  }
}

async function plan(call: Asked, batch: Batch<Registering>): Promise<HouseholdDocument[]> {
  const grids = await gridsFor(call, batch)
  const scheme = await new SchemeRepository(call.store).current(call.actor.staff?.place ?? '')
  const at = call.now.toISOString()
  return batch.undecided().flatMap((entry) => {
    const household = batch.decide(entry, () => permitted(call, entry, grids, scheme))
    if (household) batch.stored(entry, at)
    return household ? [household] : []
  })
}

interface Grids {
  hers: ReadonlyMap<string, GridOfHousehold>
  elsewhere: ReadonlyMap<string, GridOfHousehold>
}

/** Where a grid takes in nothing from her now, what was stored before gets its receipt; then she may be late. */
async function gridsFor(call: Asked, batch: Batch<Registering>): Promise<Grids> {
  const gridIds = batch.undecided().map(({ record }) => record.gridId)
  const found = await new GridsInScope(call.store, call.actor.scope).getMany(gridIds)
  const hers = byId(found.filter(({ closed }) => !closed))
  const isLate = ({ record }: Entry): boolean => !hers.has(record.gridId)
  await settleStored(call, batch, batch.undecided().filter(isLate))
  const late = batch.undecided().filter(isLate)
  const elsewhere = await gridsElsewhere(
    call,
    late.map(({ record }) => record),
  )
  return { hers, elsewhere: byId(elsewhere) }
}

const byId = (grids: readonly GridOfHousehold[]): Map<string, GridOfHousehold> =>
  new Map(grids.map((grid) => [grid._id, grid]))

function permitted(
  call: Asked,
  { record, fingerprint }: Entry,
  { hers, elsewhere }: Grids,
  scheme: VisitScheme | null,
): HouseholdDocument {
  const grid = hers.get(record.gridId) ?? permitLate(call, record, elsewhere.get(record.gridId))
  if (lacksConsent(record, ymdOf(call.now.getTime()))) return call.fail('GUARDIAN_CONSENT_MISSING')
  if (!scheme || !fitsScheme(record, scheme) || !hasHead(record)) return call.fail('SCHEME_MISMATCH')
  return newHousehold(record, grid, fingerprint, call.now.toISOString())
}
