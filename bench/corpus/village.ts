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
import { householdOf, HOUSEHOLDS, rhythmOf } from './households'
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
  grid: GridDocument
  keeper: StaffDocument
  month: string
  /** No more visits than this. */
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
  const { grid, keeper, month, allHouseholds } = plan
  const room = plan.most - documents.visits.length
  if (room <= 0 && !allHouseholds) return
  const household = householdOf(grid, index, registeredAt)
  const { _id: subject, place, targets } = household
  const tally = [{ month: 'now', counts: standingCounts(targets) }]
  const at = new Date(registeredAt).toISOString()
  documents.audits.push(auditDocument({ action: 'household.registered', subject, place, tally }, keeper._id, at))
  const visits = visitRecords({ household, index, rhythm: rhythmOf(index), month }).slice(-room)
  if (room > 0) addVisits(plan, documents, household, visits)
  documents.households.push(household)
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
