import { addDays, addMonths, startOfDay, ymdOf } from '../../contracts/calendar'
import { attention } from '../../contracts/insights'
import { handle, type Call } from '../shared/handle'
import { stepsOf } from '../shared/place'
import { SchemeRepository } from '../shared/scheme'
import { placeOfUnit } from '../shared/unit-place'
import { AttentionRepository, MOST_COUNTED } from './attention-repository'
import { waitingAt, waitingTogether } from './attention-rules'

type Asked = Call<typeof attention>

/** The target 生活困难 of the scheme. */
const HARDSHIP = 'hardship'
const MONTHS_AHEAD = 12

export const attentionHandler = handle(attention, async (call) => {
  const { input, actor, store, now } = call
  const { place } = await placeOfUnit(store, actor, input.unitId)
  const repository = new AttentionRepository(store, actor.scope)
  const today = ymdOf(now.getTime())
  const [overdue, hardshipNotMet, vacant, idle, bare, chairs, foundings, cared] = await Promise.all([
    repository.overdue(place, today),
    hardshipOf(call, repository, place, `${today.slice(0, 7)}-01`),
    repository.gridsWithoutKeeper(place),
    repository.executivesWithoutGrid(place),
    repository.villagesWithoutGrid(place),
    repository.chairsUntil(place, addMonths(today, MONTHS_AHEAD)),
    mayFound(place) ? repository.foundingsWaiting(place) : [],
    mayFound(place) ? repository.aftercareDue(place, addDays(today, 1)) : [],
  ])
  const waiting = (places: readonly string[]) => waitingAt(places, place, MOST_COUNTED)
  return {
    asOf: now.toISOString(),
    promisesOverdue: waiting(overdue),
    hardshipNotMet,
    gridsWithoutKeeper: waiting(vacant),
    executivesWithoutGrid: waiting(idle),
    villagesWithoutGrid: waiting(bare),
    renewalsDue: { ...waiting(chairs.map((chair) => chair.place)), first: chairs[0]?.termTo ?? null },
    foundingsWaiting: {
      ...waiting(foundings.map((founding) => above(founding.place))),
      first: foundings[0]?.turnSince ?? null,
    },
    aftercareDue: waiting(cared.map(above)),
  }
})

/** Organisations are founded under towns and those above: city, county, town. */
const mayFound = (place: string): boolean => stepsOf(place).length <= 3

/** A case lies under the federation it asks. */
const above = (place: string): string => place.slice(0, place.lastIndexOf('/'))

async function hardshipOf({ store }: Asked, repository: AttentionRepository, place: string, since: string) {
  const [scheme, groups] = await Promise.all([
    new SchemeRepository(store).current(place),
    repository.hardshipNotMetSince(place, startOfDay(since)),
  ])
  if (!scheme?.targets.some(({ code }) => code === HARDSHIP)) return null
  return { ...waitingTogether(groups, place, MOST_COUNTED), target: HARDSHIP, since }
}
