import { ymdOf } from '../../contracts/calendar'
import type { HouseholdStatus } from '../../contracts/households'
import type { Receipt } from '../../contracts/receipts'
import type { Actor } from '../shared/actor'
import { Failure } from '../shared/failure'
import { difference } from '../shared/figures-rules'
import { nothingWritten, written, type Written } from '../shared/handle'
import type { Departure, HouseholdDocument, StoryEntry } from '../shared/household-document'
import { setEach, type Store } from '../shared/store'
import { countsAs, nextStatuses, withEntry } from './lifecycle-rules'
import { HouseholdRepository } from './repository'

interface By {
  store: Store
  actor: Actor
  now: Date
}

interface Wanted {
  id: string
  to: Exclude<HouseholdStatus, 'merged'>
  departure: Departure | null
  /** Of this change, made on the phone. */
  changeId?: string | undefined
  /** The word of the log. */
  action: string
}

/**
 * Gives the household another status, and the standing figures theirs. Raises `NOT_FOUND`, `DAY_IN_FUTURE`, and
 * `HOUSEHOLD_CLOSED` or `HOUSEHOLD_MERGED` where this status cannot follow.
 */
export async function changeStatus(by: By, wanted: Wanted): Promise<Written<{ receipt: Receipt }>> {
  const { store, actor, now } = by
  const { id, to, departure, changeId, action } = wanted
  const today = ymdOf(now.getTime())
  if (departure && departure.on > today) throw new Failure('DAY_IN_FUTURE', { limit: today })
  const households = new HouseholdRepository(store, actor.scope)
  const [household] = await households.getManyForUpdate([id])
  if (!household) throw new Failure('NOT_FOUND')
  const { status, targets, place, story } = household
  const earlier = toldBefore(household, changeId)
  const storedAt = earlier?.at ?? now.toISOString()
  const receipt = { state: 'stored' as const, id, storedAt }
  if (earlier || (status === to && isNoNews(household, departure))) return nothingWritten({ receipt })
  if (status !== to && !nextStatuses[status].includes(to))
    throw new Failure(status === 'merged' ? 'HOUSEHOLD_MERGED' : 'HOUSEHOLD_CLOSED')
  const entry = entryOf(wanted, { at: storedAt, by: actor.name })
  const changes = { status: to, departure, story: withEntry(story, entry), changedAt: storedAt }
  await households.update(household, setEach(changes))
  const tally = difference({ now: countsAs(status, targets) }, { now: countsAs(to, targets) })
  return written({ receipt }, { action, subject: id, place, tally })
}

/** The same change sent again, whatever became of the household since. */
const toldBefore = ({ story }: HouseholdDocument, changeId: string | undefined): StoryEntry | undefined =>
  changeId === undefined ? undefined : story?.find((entry) => entry.id === changeId)

const entryOf = ({ to, departure, changeId }: Wanted, told: { at: string; by: string }): StoryEntry => ({
  ...told,
  id: changeId ?? null,
  kind: to === 'living' ? 'reopened' : to,
  on: departure?.on ?? null,
  note: departure?.note ?? null,
  other: null,
})

/** The same day and the same words, whoever says it. */
const isNoNews = ({ departure }: HouseholdDocument, told: Departure | null): boolean =>
  departure?.on === told?.on && departure?.note === told?.note
