import { actorFrom, type StaffDocument } from '../../cloudfunctions/shared/actor'
import { auditDocument, type AuditDocument } from '../../cloudfunctions/shared/audit'
import type { ConcernDocument } from '../../cloudfunctions/shared/concern-document'
import type { HouseholdDocument } from '../../cloudfunctions/shared/household-document'
import type { VisitDocument } from '../../cloudfunctions/shared/visit-document'
import type { GridDocument } from '../../cloudfunctions/grids/repository'
import { standingCounts } from '../../cloudfunctions/households/rules'
import { toVisitDocument } from '../../cloudfunctions/visits/documents'
import { afterVisit, countsOf } from '../../cloudfunctions/visits/rules'
import { instantBefore } from './calendar'
import { householdOf, HOUSEHOLDS, rhythmOf, VISITS_OF_GRID } from './households'
import { fingerprintLike } from './identifier'
import { saidOn, storedAtOf, visitRecords } from './visits'

/** What is stored of one village's grid. */
export interface VillageDocuments {
  households: HouseholdDocument[]
  visits: VisitDocument[]
  concerns: ConcernDocument[]
  audits: Omit<AuditDocument, '_id'>[]
}

export interface VillagePlan {
  /** Its place in the order in which villages are filled. */
  number: number
  grid: GridDocument
  keeper: StaffDocument
  month: string
  /** So many visits; with fewer than the rhythms ask for, each household has its share of them. */
  most: number
  /** Also the households that nobody visited. */
  allHouseholds: boolean
}

const TWO_YEARS_OF_DAYS = 725

export function villageDocuments(plan: VillagePlan): VillageDocuments {
  const documents: VillageDocuments = { households: [], visits: [], concerns: [], audits: [] }
  const registeredAt = instantBefore(plan.month, TWO_YEARS_OF_DAYS, 480)
  for (let index = 0; index < HOUSEHOLDS; index++) addHousehold(plan, documents, index, registeredAt)
  return documents
}

function addHousehold(plan: VillagePlan, documents: VillageDocuments, index: number, registeredAt: number): void {
  const { number: village, grid, keeper, month, allHouseholds } = plan
  const rhythm = rhythmOf(index)
  const times = visitsUpTo(index + 1, plan.most) - visitsUpTo(index, plan.most)
  if (times === 0 && !allHouseholds) return
  const household = householdOf(grid, index, registeredAt)
  const { _id: subject, place, targets } = household
  const tally = [{ month: 'now', counts: standingCounts(targets) }]
  const at = new Date(registeredAt).toISOString()
  documents.audits.push(auditDocument({ action: 'household.registered', subject, place, tally }, keeper._id, at))
  if (times > 0)
    addVisits(plan, documents, household, visitRecords({ household, index, village, rhythm, month }).slice(-times))
  documents.households.push(household)
}

/** How many visits the first so many households of a grid have together. */
function visitsUpTo(households: number, most: number): number {
  const wanted = Array.from({ length: households }, (_, index) => rhythmOf(index).times).reduce(
    (sum, times) => sum + times,
    0,
  )
  return Math.round((wanted * Math.min(most, VISITS_OF_GRID)) / VISITS_OF_GRID)
}

/** Changes the household as each visit does. */
function addVisits(
  { keeper }: VillagePlan,
  documents: VillageDocuments,
  household: HouseholdDocument,
  visits: ReturnType<typeof visitRecords>,
): void {
  const actor = actorFrom(keeper, keeper.openid ?? '')
  visits.forEach((visit, number) => {
    const storedAt = storedAtOf(visit)
    const recorded = { visit, fingerprint: fingerprintLike(), household, actor, storedAt }
    documents.visits.push(toVisitDocument(recorded))
    documents.concerns.push(...saidOn(recorded, number))
    const { month, counts, reached } = countsOf(visit, household.reached)
    Object.assign(household, afterVisit(visit, household), { reached, changedAt: storedAt })
    const tally = [{ month, counts }]
    const line = { action: 'visit.recorded', subject: visit.id, place: household.place, tally }
    documents.audits.push(auditDocument(line, keeper._id, storedAt))
  })
}
