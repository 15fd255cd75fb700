import { listConcerns, settleConcerns } from './concerns'
import { assignGrid, createGrids, listGrids, workingArea } from './grids'
import { closeUnit, moveUnit, renameUnit, unitHistory } from './divisions'
import { listGaps } from './gaps'
import { mergeGrids, splitGrid } from './grid-shapes'
import { handOverGrid, handoverBrief } from './handover'
import { getHousehold, openMinors, registerHouseholds, reviseHousehold } from './households'
import { ignorePair, mergeHouseholds, similarHouseholds, unmergeHouseholds } from './household-duplicates'
import { closeHousehold, moveHousehold, reopenHousehold } from './household-lifecycle'
import { bindByInvite, bindByPhone, issueInvite, suggest, unbind, whoAmI } from './identity'
import { overview } from './insights'
import { stepJob } from './jobs'
import { amendPost, leavePost, listRenewals, postHistory } from './posts'
import { currentStandards, publishStandards, staffingOfUnit } from './staffing'
import { myDay } from './my-day'
import { appointStaff, importUnits, listStaff, listUnits } from './units'
import { currentScheme, publishScheme } from './visit-scheme'
import { correctVisit, restoreVisit, visitVersions, withdrawVisit } from './visit-changes'
import { attachPhoto, getVisit, listVisits, recordVisits } from './visits'

/** The registry: every contract, once, by domain. */
export const contracts = {
  identity: [whoAmI, bindByPhone, bindByInvite, issueInvite, unbind, suggest],
  units: [
    importUnits,
    listUnits,
    appointStaff,
    listStaff,
    leavePost,
    amendPost,
    postHistory,
    listRenewals,
    staffingOfUnit,
    currentStandards,
    publishStandards,
    renameUnit,
    closeUnit,
    moveUnit,
    unitHistory,
  ],
  grids: [
    createGrids,
    assignGrid,
    handOverGrid,
    handoverBrief,
    splitGrid,
    mergeGrids,
    stepJob,
    listGaps,
    listGrids,
    workingArea,
  ],
  households: [
    registerHouseholds,
    reviseHousehold,
    getHousehold,
    openMinors,
    moveHousehold,
    closeHousehold,
    reopenHousehold,
    similarHouseholds,
    ignorePair,
    mergeHouseholds,
    unmergeHouseholds,
  ],
  visits: [
    recordVisits,
    listVisits,
    getVisit,
    attachPhoto,
    correctVisit,
    withdrawVisit,
    restoreVisit,
    visitVersions,
    myDay,
    currentScheme,
    publishScheme,
  ],
  concerns: [settleConcerns, listConcerns],
  insights: [overview],
} as const

export type Domain = keyof typeof contracts
