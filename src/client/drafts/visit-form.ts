import type { VisitMode, VisitOutcome, VisitRecord } from '../../../contracts/visits'

/** A visit as the form holds it: everything may still be empty or unanswered. */
export interface VisitForm {
  visitedAt: string
  mode: VisitMode
  outcome: VisitOutcome
  targets: string[]
  /** 三清 by code; unanswered ones are absent. */
  clearances: Record<string, boolean>
  /** 有诉求 / 这次没有; null while unanswered. */
  hasConcern: boolean | null
  concernText: string
  promiseText: string
  /** 哪天前给回话. */
  promiseDueOn: string | null
  wishes: { id: string; kind: string; text: string }[]
  note: string
  companion: string
  photos: string[]
}

/** Ids are made when the form opens, so that saving twice is saving once. */
export interface VisitIds {
  visitId: string
  concernId: string
  householdId: string
}

/** 四访 comes chosen from the household; 三清 comes unanswered (LOOK §5.2). */
export const emptyVisitForm = (visitedAt: string, targets: readonly string[]): VisitForm => ({
  visitedAt,
  mode: 'door',
  outcome: 'met',
  targets: Array.from(targets),
  clearances: {},
  hasConcern: null,
  concernText: '',
  promiseText: '',
  promiseDueOn: null,
  wishes: [],
  note: '',
  companion: '',
  photos: [],
})

/** The record to save. What does not apply to the outcome or the answer stays in the form and out of the record. */
export function visitRecordOf(form: VisitForm, ids: VisitIds, schemeVersion: number): VisitRecord {
  const met = form.outcome === 'met'
  const hasPromise = form.promiseText.trim() !== '' && form.promiseDueOn !== null
  const promise = hasPromise ? { text: form.promiseText, dueOn: form.promiseDueOn ?? '' } : null
  return {
    id: ids.visitId,
    householdId: ids.householdId,
    schemeVersion,
    visitedAt: form.visitedAt,
    mode: form.mode,
    outcome: form.outcome,
    targets: form.targets,
    clearances: met
      ? Object.keys(form.clearances).map((code) => ({ code, clear: form.clearances[code] === true }))
      : [],
    concern: met && form.hasConcern ? { id: ids.concernId, text: form.concernText, promise } : null,
    wishes: met ? form.wishes.filter((wish) => wish.text.trim() !== '') : [],
    note: textOrNull(form.note),
    photos: form.photos,
    companion: textOrNull(form.companion),
  }
}

/** A saved visit back in the form, to be mended. */
export const visitFormOf = (visit: VisitRecord): VisitForm => ({
  visitedAt: visit.visitedAt,
  mode: visit.mode,
  outcome: visit.outcome,
  targets: visit.targets,
  clearances: visit.clearances.reduce<Record<string, boolean>>(
    (all, { code, clear }) => ({ ...all, [code]: clear }),
    {},
  ),
  hasConcern: visit.concern !== null,
  concernText: visit.concern?.text ?? '',
  promiseText: visit.concern?.promise?.text ?? '',
  promiseDueOn: visit.concern?.promise?.dueOn ?? null,
  wishes: visit.wishes,
  note: visit.note ?? '',
  companion: visit.companion ?? '',
  photos: visit.photos,
})

/** What is still to say before it can be saved, in the order of the form. Empty: it can. */
export function missingInVisit(form: VisitForm): ('concern' | 'concernText' | 'promiseDueOn' | 'promiseText')[] {
  if (form.outcome !== 'met') return []
  if (form.hasConcern === null) return ['concern']
  if (!form.hasConcern) return []
  const missing: ('concernText' | 'promiseDueOn' | 'promiseText')[] = []
  if (form.concernText.trim() === '') missing.push('concernText')
  if (form.promiseText.trim() !== '' && form.promiseDueOn === null) missing.push('promiseDueOn')
  if (form.promiseText.trim() === '' && form.promiseDueOn !== null) missing.push('promiseText')
  return missing
}

const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text)
