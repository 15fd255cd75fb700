/** Failures that any call may meet; every screen is ready for them. */
export const commonFailureCodes = [
  'NOT_BOUND',
  'FORBIDDEN',
  'INVALID_INPUT',
  'UNKNOWN_ACTION',
  'BUSY',
  'UNEXPECTED',
] as const

/** Failures that a use case raises by name; a contract lists the ones it can raise. */
export const declaredFailureCodes = [
  'NOT_FOUND',
  'CONFLICT',
  'ID_TAKEN',
  'PHONE_UNKNOWN',
  'PHONE_CODE_EXPIRED',
  'INVITE_UNKNOWN',
  'INVITE_EXPIRED',
  'ALREADY_BOUND',
  'STAFF_BOUND_ELSEWHERE',
  'PARENT_UNKNOWN',
  'LEVEL_MISMATCH',
  'CODE_OF_OTHER_LEVEL',
  'DIVISIONS_BY_COUNTY',
  'USCC_TAKEN',
  'DAYS_OUT_OF_ORDER',
  'PARENT_CLOSED',
  'PHONE_TAKEN',
  'TERM_ENDS_BEFORE_IT_BEGINS',
  'LEFT_ALREADY',
  'STANDARDS_OUTDATED',
  'UNIT_CLOSED',
  'UNIT_NOT_EMPTY',
  'UNIT_THERE_ALREADY',
  'MOVE_INTO_ITSELF',
  'KEEPER_OUTSIDE_UNIT',
  'KEEPS_IT_ALREADY',
  'GRID_CLOSED',
  'GRIDS_OF_TWO_UNITS',
  'HOUSEHOLDS_OF_OTHER_GRID',
  'JOB_RUNNING',
  'UNIT_HAS_NO_GRIDS',
  'HOUSEHOLD_CLOSED',
  'GUARDIAN_CONSENT_MISSING',
  'VISIT_IN_FUTURE',
  'VISIT_TOO_OLD',
  'VISIT_AFTER_HANDOVER',
  'HANDED_OVER_LONG_AGO',
  'NAME_TAKEN',
  'NATURAL_VILLAGES_FULL',
  'UNIT_HAS_NO_NATURAL_VILLAGES',
  'NATURAL_VILLAGE_UNKNOWN',
  'PROMISE_BEFORE_VISIT',
  'SCHEME_UNKNOWN',
  'SCHEME_MISMATCH',
  'SCHEME_OUTDATED',
  'RESOLVED_BEFORE_SAID',
  'PHOTO_UNKNOWN',
  'NOT_YOUR_VISIT',
  'VISIT_WITHDRAWN',
  'VISIT_OF_OTHER_HOUSEHOLD',
  'CONCERN_RESOLVED',
  'DAY_IN_FUTURE',
  'HOUSEHOLD_MERGED',
  'TOO_MANY_VIEWS',
  'FILE_GONE',
  'SHEET_TOO_BIG',
  'SHEET_TOO_LONG',
  'SHEET_EMPTY',
  'SHEET_LOCKED',
  'SHEET_OLD',
  'SHEET_UNREADABLE',
  'SHEET_COLUMNS',
  'EXPORT_EMPTY',
  'EXPORT_TOO_LONG',
  'BLANK_UNKNOWN',
  'ANSWER_DOES_NOT_FIT',
  'NOT_YOUR_TURN',
  'STEP_NOT_FILLED',
  'RETURN_WITHOUT_NOTE',
  'ROSTER_FULL',
  'COUNT_IMPOSSIBLE',
  'COUNT_UNFINISHED',
  'ROUTE_NOT_OPEN',
  'CASE_CLOSED',
  'NOT_FOUNDED_YET',
  'NO_CASE_OF_THIS_PHONE',
  'DOCUMENT_UNKNOWN',
  'DOCUMENT_HAS_GAPS',
  'TEMPLATE_BROKEN',
  'TEMPLATE_TOO_BIG',
  'TEMPLATE_UNREADABLE',
  'TEMPLATE_OUTDATED',
  'TEXTS_OUTDATED',
] as const

export type CommonFailureCode = (typeof commonFailureCodes)[number]
export type DeclaredFailureCode = (typeof declaredFailureCodes)[number]
export type FailureCode = CommonFailureCode | DeclaredFailureCode

export const failureCodes: readonly FailureCode[] = [...commonFailureCodes, ...declaredFailureCodes]

export interface InputIssue {
  /** Where in the input, e.g. `visits.3.concern.text`. */
  path: string
  problem: string
}

/** What a failure tells beside its code. Never holds what the asker may not see. */
export interface FailureDetails {
  issues?: readonly InputIssue[]
  /** With `UNEXPECTED`: the id under which the fault is in the log. */
  requestId?: string
  /** With `CONFLICT`: the version that is stored. */
  stored?: unknown
  /** The instant, day or number that the rule compared with, e.g. the earliest day allowed. */
  limit?: string
}

export interface FailureReport {
  code: FailureCode
  details: FailureDetails
}

export type Reply<Value> = { ok: true; value: Value } | { ok: false; failure: FailureReport }
