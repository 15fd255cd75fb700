import { listConcerns, settleConcerns } from './concerns'
import { amendGrid, assignGrid, createGrids, getGrid, listGrids, listHouseholdsOfGrid, workingArea } from './grids'
import { closeUnit, moveUnit, renameUnit, reopenUnit, unitHistory } from './divisions'
import { exportConcerns, exportGaps, exportHouseholds, exportStaff, exportVisits } from './exports'
import { closeCase, handIn, recall, recordCount, reply, switchRoute } from './founding-approvals'
import {
  changeRows,
  claimCase,
  fillBlanks,
  getCase,
  inviteContact,
  listRows,
  listSuperiors,
  myCases,
  openCase,
} from './founding-cases'
import { listDocuments, makeDocument, makePack, markDelivered, previewDocument } from './founding-documents'
import { establish, listCases } from './founding-federation'
import { importRows, previewRows, rowsTemplate } from './founding-import'
import { caseAges, listCovered, openLater, tickAftercare } from './founding-later'
import { downloadTemplate, listTemplates, publishTemplate } from './founding-templates'
import { foundingTexts, publishTexts } from './founding-texts'
import { listGaps } from './gaps'
import { mergeGrids, splitGrid } from './grid-shapes'
import { handOverGrid, handoverBrief } from './handover'
import { listNaturalVillages, nameNaturalVillage } from './natural-villages'
import { getHousehold, householdHistory, openMinors, registerHouseholds, reviseHousehold } from './households'
import {
  ignorePair,
  listDuplicates,
  mergeHouseholds,
  similarHouseholds,
  unmergeHouseholds,
} from './household-duplicates'
import { listHouseholds } from './household-list'
import { closeHousehold, moveHousehold, reopenHousehold, transferHousehold } from './household-lifecycle'
import { bindByInvite, bindByPhone, issueInvite, suggest, unbind, unbindStaff, whoAmI } from './identity'
import { attention, overview } from './insights'
import { stepJob } from './jobs'
import { dropView, keepView, listViews } from './kept-views'
import { amendPost, leavePost, listRenewals, postHistory, reviseStaff } from './posts'
import { acceptReminders, myReminders } from './reminders'
import { importRoster, previewRoster, rosterProblems, rosterTemplate } from './roster'
import { currentStandards, publishStandards, staffingOfUnit } from './staffing'
import { myDay } from './my-day'
import { appointStaff, createUnit, findUnits, importUnits, listCities, listStaff, listUnits } from './units'
import { currentScheme, publishScheme, schemeOfVersion } from './visit-scheme'
import { correctVisit, restoreVisit, visitVersions, withdrawVisit } from './visit-changes'
import { attachPhoto, getVisit, listVisits, recordVisits } from './visits'

/** The registry: every contract, once, by domain. */
export const contracts = {
  identity: [whoAmI, bindByPhone, bindByInvite, issueInvite, unbind, unbindStaff, suggest],
  units: [
    importUnits,
    createUnit,
    listUnits,
    findUnits,
    listCities,
    appointStaff,
    listStaff,
    leavePost,
    amendPost,
    reviseStaff,
    postHistory,
    listRenewals,
    staffingOfUnit,
    currentStandards,
    publishStandards,
    renameUnit,
    closeUnit,
    reopenUnit,
    moveUnit,
    unitHistory,
    rosterTemplate,
    previewRoster,
    importRoster,
    rosterProblems,
    exportStaff,
  ],
  grids: [
    createGrids,
    amendGrid,
    assignGrid,
    handOverGrid,
    handoverBrief,
    splitGrid,
    mergeGrids,
    stepJob,
    listGaps,
    exportGaps,
    listGrids,
    getGrid,
    listHouseholdsOfGrid,
    listNaturalVillages,
    nameNaturalVillage,
    workingArea,
  ],
  households: [
    registerHouseholds,
    reviseHousehold,
    getHousehold,
    householdHistory,
    listHouseholds,
    exportHouseholds,
    openMinors,
    moveHousehold,
    closeHousehold,
    reopenHousehold,
    transferHousehold,
    similarHouseholds,
    listDuplicates,
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
    schemeOfVersion,
    publishScheme,
    exportVisits,
  ],
  concerns: [settleConcerns, listConcerns, exportConcerns],
  insights: [overview, attention, keepView, listViews, dropView],
  founding: [
    listSuperiors,
    openCase,
    myCases,
    getCase,
    claimCase,
    inviteContact,
    fillBlanks,
    changeRows,
    listRows,
    handIn,
    recall,
    reply,
    recordCount,
    switchRoute,
    closeCase,
    establish,
    listCases,
    listDocuments,
    previewDocument,
    makeDocument,
    makePack,
    markDelivered,
    listTemplates,
    downloadTemplate,
    publishTemplate,
    foundingTexts,
    publishTexts,
    rowsTemplate,
    previewRows,
    importRows,
    openLater,
    tickAftercare,
    listCovered,
    caseAges,
  ],
  reminders: [acceptReminders, myReminders],
} as const

export type Domain = keyof typeof contracts
