import { useEffect, useMemo } from 'react'
import type { VisitRecord } from '../../contracts/visits'
import { getVisit, type Visit } from '../../contracts/visits'
import { currentClient } from '../client/current'
import type { CallFailure } from '../client/failure'
import { isKind, type RecordView, useOutbox } from './use-outbox'
import { useRead } from './use-read'

export type { Visit } from '../../contracts/visits'

/** A visit with what she wrote about it on this phone since; `storedAt` null: the federation has not got it yet. */
export interface SeenWhole extends Omit<Visit, 'storedAt'> {
  storedAt: string | null
}

export interface VisitUse {
  state: 'loading' | 'ready' | 'failed'
  visit: SeenWhole | null
  /** How often the federation has it written; 0 while it is not known there. */
  revision: number
  /** Her corrections and her withdrawal that have not arrived, in the order made. */
  pending: readonly RecordView[]
  /** With `ready`: the cloud could not be asked, this is from the phone. */
  failure: CallFailure | null
  refreshing: boolean
  refresh(): Promise<void>
}

/** One visit, whole: from the cloud where it can be reached, else as it was recorded on this phone. */
export function useVisit(id: string): VisitUse {
  const { records } = useOutbox()
  const views = useMemo(() => viewsOf(records, id), [records, id])
  const recorded = views.find(({ record }) => isKind(record, 'visit')) ?? null
  const isOnlyHere = recorded !== null && recorded.state !== 'arrived'
  const remote = useRead(getVisit, isOnlyHere ? null : { id })
  useRefreshOnAnswer(views, remote.refresh)
  const told = remote.value?.visit
  const visit = useMemo(() => {
    const base = told ?? (recorded && fromRecord(recorded))
    return base && views.reduce<SeenWhole>(withChange, base)
  }, [told, recorded, views])
  const isLoading = !visit && (remote.state === 'loading' || remote.refreshing)
  return {
    state: visit ? 'ready' : isLoading ? 'loading' : 'failed',
    visit,
    revision: told?.revision ?? 0,
    pending: views.filter(({ record, state }) => !isKind(record, 'visit') && state !== 'arrived'),
    failure: remote.failure,
    refreshing: remote.refreshing,
    refresh: remote.refresh,
  }
}

/** All that this phone has written about a visit, in the order made. */
function viewsOf(records: readonly RecordView[], visitId: string): RecordView[] {
  const isAbout = ({ record }: RecordView): boolean =>
    isKind(record, 'visitCorrection')
      ? record.content.visit.id === visitId
      : (isKind(record, 'visit') || isKind(record, 'visitWithdrawal')) && record.content.id === visitId
  return records.filter(isAbout).sort((one, other) => one.record.seq - other.record.seq)
}

/** Once something has arrived or was refused, the page shows the visit as the federation has it now. */
function useRefreshOnAnswer(views: readonly RecordView[], refresh: () => Promise<void>): void {
  const answers = views.filter(({ state }) => state === 'arrived' || state === 'problem')
  const known = answers.map(({ record, state }) => `${record.seq} ${state}`).join()
  useEffect(() => {
    if (known !== '') void refresh()
  }, [known, refresh])
}

/** As the federation would show it, with as much of the household as the phone knows. */
function fromRecord({ record }: RecordView): SeenWhole | null {
  if (!isKind(record, 'visit')) return null
  const { content, about, owner, ownerName, storedAt } = record
  return {
    ...content,
    ...(bearingsOf(content.householdId) ?? nowhere(about)),
    unitName: currentClient().session.view.get().person?.unitName ?? '',
    visitorId: owner,
    visitorName: ownerName,
    storedAt,
    changedAt: storedAt ?? '',
    album: content.photos.map((photo) => ({ id: photo, url: null })),
    revision: 1,
    correction: null,
    withdrawn: null,
  }
}

type Bearings = Pick<Visit, 'headName' | 'address' | 'gridName' | 'place' | 'demo'>

function bearingsOf(householdId: string): Bearings | null {
  const { areas, session } = currentClient()
  const gridIds = session.view.get().person?.grids.map(({ id }) => id) ?? []
  const gridId = areas.gridOf(householdId, gridIds)
  const area = gridId === null ? null : areas.watch(gridId).get().area
  const household = area?.households.find(({ id }) => id === householdId)
  if (!household) return null
  const { headName, address, gridName, place, demo } = household
  return { headName, address, gridName, place, demo }
}

const nowhere = (about: string): Bearings => ({
  headName: about.replace(/ 家$/, ''),
  address: '',
  gridName: '',
  place: '',
  demo: false,
})

/** What was not taken in, and what the federation's answer knows already, changes nothing. */
function withChange(visit: SeenWhole, { record, state }: RecordView): SeenWhole {
  const isKnown = state === 'arrived' && record.storedAt !== null && record.storedAt <= visit.changedAt
  if (state === 'problem' || isKnown) return visit
  const signed = { at: record.storedAt ?? record.madeAt, by: record.ownerName }
  if (isKind(record, 'visitCorrection')) {
    const { visit: written, basedOn, reason } = record.content
    const album = written.photos.map((id) => visit.album.find((photo) => photo.id === id) ?? { id, url: null })
    return { ...visit, ...written, album, revision: basedOn + 1, correction: { ...signed, reason } }
  }
  return isKind(record, 'visitWithdrawal')
    ? { ...visit, withdrawn: { ...signed, reason: record.content.reason } }
    : visit
}

/** The record alone, as contracts take it. */
export const recordOf = (visit: SeenWhole): VisitRecord => ({
  id: visit.id,
  householdId: visit.householdId,
  schemeVersion: visit.schemeVersion,
  visitedAt: visit.visitedAt,
  mode: visit.mode,
  outcome: visit.outcome,
  targets: visit.targets,
  clearances: visit.clearances,
  concern: visit.concern,
  wishes: visit.wishes,
  note: visit.note,
  photos: visit.photos,
  companion: visit.companion,
})
