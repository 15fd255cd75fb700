import type * as z from 'zod/mini'
import { ymdOf } from '../../contracts/calendar'
import { HouseholdRecord, registerHouseholds } from '../../contracts/households'
import type { VisitScheme } from '../../contracts/visit-scheme'
import { Batch, type Readable } from '../shared/batch'
import { handle, writtenEach, type Call } from '../shared/handle'
import { toHousehold, type HouseholdDocument } from '../shared/household-document'
import { SchemeRepository } from '../shared/scheme'
import { withAlike } from './alike'
import { newHousehold } from './documents'
import { GridsInScope, HouseholdRepository, type GridOfHousehold } from './repository'
import { fitsScheme, hasHead, lacksConsent, standingCounts } from './rules'

type Registering = z.output<typeof HouseholdRecord>
type Asked = Call<typeof registerHouseholds>

export const registerHouseholdsHandler = handle(registerHouseholds, async (call) => {
  const batch = new Batch<Registering>(HouseholdRecord, call.input.households)
  if (call.repeated) await settleRepeated(call, batch)
  const fresh = await withAlike(call.store, await plan(call, batch), call.now.toISOString())
  await new HouseholdRepository(call.store, call.actor.scope).insert(fresh)
  return writtenEach(
    batch.answer(),
    fresh.map(({ _id, place, targets }) => ({
      action: 'household.registered',
      subject: _id,
      place,
      tally: [{ month: 'now', counts: standingCounts(targets) }],
    })),
  )
})

async function settleRepeated(call: Asked, batch: Batch<Registering>): Promise<void> {
  const households = new HouseholdRepository(call.store, call.actor.scope)
  const entries = batch.undecided()
  const known = await households.lookUpIds(entries.map(({ record }) => record.id))
  for (const entry of entries) {
    const stored = known.get(entry.record.id)
    if (!stored) continue
    if (stored === 'elsewhere') batch.decide(entry, () => call.fail('ID_TAKEN'))
    else if (stored.fingerprint === entry.fingerprint) batch.stored(entry, call.now.toISOString())
    else batch.conflict(entry, toHousehold(stored, call.now))
  }
}

async function plan(call: Asked, batch: Batch<Registering>): Promise<HouseholdDocument[]> {
  const entries = batch.undecided()
  const gridIds = entries.map(({ record }) => record.gridId)
  const grids = new Map(
    (await new GridsInScope(call.store, call.actor.scope).getMany(gridIds)).map((grid) => [grid._id, grid]),
  )
  const scheme = await new SchemeRepository(call.store).current(call.actor.staff?.place ?? '')
  const at = call.now.toISOString()
  return entries.flatMap((entry) => {
    const household = batch.decide(entry, () => permitted(call, entry, grids, scheme))
    if (household) batch.stored(entry, at)
    return household ? [household] : []
  })
}

function permitted(
  call: Asked,
  { record, fingerprint }: Readable<Registering>,
  grids: Map<string, GridOfHousehold>,
  scheme: VisitScheme | null,
): HouseholdDocument {
  const grid = grids.get(record.gridId)
  if (!grid || grid.closed) return call.fail('NOT_FOUND')
  if (lacksConsent(record, ymdOf(call.now.getTime()))) return call.fail('GUARDIAN_CONSENT_MISSING')
  if (!scheme || !fitsScheme(record, scheme) || !hasHead(record)) return call.fail('SCHEME_MISMATCH')
  return newHousehold(record, grid, fingerprint, call.now.toISOString())
}
