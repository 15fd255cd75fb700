import { ymdOf } from '../../contracts/calendar'
import { reviseHousehold } from '../../contracts/households'
import { fingerprint } from '../shared/fingerprint'
import { handle, nothingWritten, written, type Call } from '../shared/handle'
import { toHousehold, type HouseholdDocument } from '../shared/household-document'
import { HouseholdsAnywhere } from '../shared/late-repository'
import { lateRefusalOf } from '../shared/late-rules'
import { SchemeRepository } from '../shared/scheme'
import { covers, scopeToWrite } from '../shared/scope'
import { setting } from '../shared/store'
import { alikeAfter } from './alike'
import { contentOf } from './documents'
import { HouseholdRepository } from './repository'
import { fitsScheme, hasHead, lacksConsent, standingDifference } from './rules'

type Asked = Call<typeof reviseHousehold>

export const reviseHouseholdHandler = handle(reviseHousehold, async (call) => {
  const { input, actor, now, store, fail } = call
  const { household: record, basedOn } = input
  const [stored] = await new HouseholdsAnywhere(store).getManyForUpdate([record.id])
  if (!stored) return fail('NOT_FOUND')
  const isLate = !covers(actor.scope, stored.place)
  if (isLate) assertWasHers(call, stored)
  else if (stored.gridId !== record.gridId) return fail('NOT_FOUND')
  const print = fingerprint(record)
  const storedAt = now.toISOString()
  const receipt = { state: 'stored' as const, id: record.id, storedAt }
  if (stored.fingerprint === print) return nothingWritten({ receipt })
  if (stored.revision !== basedOn)
    return isLate ? fail('NOT_FOUND') : fail('CONFLICT', { stored: toHousehold(stored, now) })
  if (stored.status !== 'living') return fail('HOUSEHOLD_CLOSED')
  if (lacksConsent(record, ymdOf(now.getTime()))) return fail('GUARDIAN_CONSENT_MISSING')
  const scheme = await new SchemeRepository(store).current(stored.place)
  if (!scheme || !fitsScheme(record, scheme) || !hasHead(record)) return fail('SCHEME_MISMATCH')

  const content = contentOf(record, stored.place, print, storedAt)
  const alikeOrder = await alikeAfter(store, stored, content, storedAt)
  const households = new HouseholdRepository(store, scopeToWrite(actor.scope, [stored]))
  await households.update(stored, setting({ ...content, alikeOrder, revision: basedOn + 1 }))
  const counts = standingDifference(stored.targets, record.targets)
  const action = isLate ? 'household.revisedLate' : 'household.revised'
  return written({ receipt }, { action, subject: record.id, place: stored.place, tally: [{ month: 'now', counts }] })
})

/** What she wrote of a household while it was hers; whoever wrote it anew since is not overwritten by it. */
function assertWasHers({ input, actor, now, fail }: Asked, { gridId, stood = [] }: HouseholdDocument): void {
  const { staff } = actor
  const isOfItsGrids = [gridId, ...stood.map((stay) => stay.gridId)].includes(input.household.gridId)
  if (!staff || !isOfItsGrids) return fail('NOT_FOUND')
  const refusal = lateRefusalOf({ gridId, stood }, staff, { madeAt: null, now: now.getTime() })
  if (refusal?.code === 'HANDED_OVER_LONG_AGO') fail(refusal.code, { limit: refusal.limit })
  if (refusal) fail('NOT_FOUND')
}
