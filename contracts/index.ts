import { listConcerns, settleConcerns } from './concerns'
import { assignGrid, createGrids, listGrids, workingArea } from './grids'
import { handOverGrid, handoverBrief } from './handover'
import { getHousehold, openMinors, registerHouseholds, reviseHousehold } from './households'
import { bindByInvite, bindByPhone, issueInvite, suggest, unbind, whoAmI } from './identity'
import { overview } from './insights'
import { appointStaff, importUnits, listStaff, listUnits } from './units'
import { currentScheme, publishScheme } from './visit-scheme'
import { correctVisit, restoreVisit, visitVersions, withdrawVisit } from './visit-changes'
import { attachPhoto, getVisit, listVisits, recordVisits } from './visits'

/** The registry: every contract, once, by domain. */
export const contracts = {
  identity: [whoAmI, bindByPhone, bindByInvite, issueInvite, unbind, suggest],
  units: [importUnits, listUnits, appointStaff, listStaff],
  grids: [createGrids, assignGrid, handOverGrid, handoverBrief, listGrids, workingArea],
  households: [registerHouseholds, reviseHousehold, getHousehold, openMinors],
  visits: [
    recordVisits,
    listVisits,
    getVisit,
    attachPhoto,
    correctVisit,
    withdrawVisit,
    restoreVisit,
    visitVersions,
    currentScheme,
    publishScheme,
  ],
  concerns: [settleConcerns, listConcerns],
  insights: [overview],
} as const

export type Domain = keyof typeof contracts
export const everyContract = Object.values(contracts).flat()
