import { ymdOf } from '../../contracts/calendar'
import { reviseHousehold } from '../../contracts/households'
import { fingerprint } from '../shared/fingerprint'
import { handle, nothingWritten, written } from '../shared/handle'
import { toHousehold } from '../shared/household-document'
import { SchemeRepository } from '../shared/scheme'
import { setting } from '../shared/store'
import { alikeAfter } from './alike'
import { contentOf } from './documents'
import { HouseholdRepository } from './repository'
import { fitsScheme, hasHead, lacksConsent, standingDifference } from './rules'

export const reviseHouseholdHandler = handle(reviseHousehold, async ({ input, actor, now, store, fail }) => {
  const { household: record, basedOn } = input
  const households = new HouseholdRepository(store, actor.scope)
  const [stored] = await households.getManyForUpdate([record.id])
  if (!stored || stored.gridId !== record.gridId) return fail('NOT_FOUND')
  const print = fingerprint(record)
  const storedAt = now.toISOString()
  const receipt = { state: 'stored' as const, id: record.id, storedAt }
  if (stored.fingerprint === print) return nothingWritten({ receipt })
  if (stored.revision !== basedOn) return fail('CONFLICT', { stored: toHousehold(stored, now) })
  if (stored.status !== 'living') return fail('HOUSEHOLD_CLOSED')
  if (lacksConsent(record, ymdOf(now.getTime()))) return fail('GUARDIAN_CONSENT_MISSING')
  const scheme = await new SchemeRepository(store).current(stored.place)
  if (!scheme || !fitsScheme(record, scheme) || !hasHead(record)) return fail('SCHEME_MISMATCH')

  const content = contentOf(record, stored.place, print, storedAt)
  const alikeOrder = await alikeAfter(store, stored, content, storedAt)
  await households.update(stored, setting({ ...content, alikeOrder, revision: basedOn + 1 }))
  const counts = standingDifference(stored.targets, record.targets)
  return written(
    { receipt },
    { action: 'household.revised', subject: record.id, place: stored.place, tally: [{ month: 'now', counts }] },
  )
})
