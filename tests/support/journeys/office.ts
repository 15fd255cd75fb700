import { monthOf } from '../../../contracts/calendar'
import { overview, type Measures } from '../../../contracts/insights'
import { getVisit, listVisits, type Visit, type VisitLine } from '../../../contracts/visits'
import type { City } from '../city'
import { places } from '../people'

/** What the town federation's list says of one household, newest first. */
export async function visitsSeenByTown(city: City, householdId: string): Promise<VisitLine[]> {
  const asked = { unitId: places.town, month: null, cursor: null, limit: 50 }
  const { visits } = await city.as('zhouMin').call(listVisits, asked)
  return visits.filter((visit) => visit.householdId === householdId)
}

/** The only visit to a household, whole, as the town federation opens it. Fails when there is not exactly one. */
export async function onlyVisit(city: City, householdId: string): Promise<Visit> {
  const lines = await visitsSeenByTown(city, householdId)
  const [line] = lines
  if (!line || lines.length > 1)
    throw new Error(`the town's list has ${lines.length} visits to ${householdId}, not one`)
  return (await city.as('zhouMin').call(getVisit, { id: line.id })).visit
}

/** The town's tally of this month. */
export async function tallyOfTown(city: City): Promise<Measures> {
  const month = monthOf(new Date().toISOString())
  return (await city.as('zhouMin').call(overview, { unitId: places.town, month })).month
}
