import * as z from 'zod/mini'
import { contract } from './contract'
import { Cursor, UnitId } from './primitives'
import { ReportedFailure } from './receipts'
import { officeRoles } from './roles'
import { SheetFile, sheetFailures, UploadedSheet } from './sheets'
import { appointStaff } from './units'

const roles = ['founder', ...officeRoles] as const

export const ROSTER_MOST_ROWS = 2000

/** An empty sheet with the columns that an import looks for, and one invented row. */
export const rosterTemplate = contract({
  name: 'units.rosterTemplate',
  kind: 'read',
  roles,
  input: z.object({}),
  output: SheetFile,
  failures: [],
})

/** `done`: imported from this file before, or registered already. */
export const RosterState = z.enum(['ready', 'bad', 'done'])
export type RosterState = z.output<typeof RosterState>

/** A row as it was understood; what could not be is as the sheet has it, or empty. */
export const RosterRow = z.object({
  /** As the sheet numbers it. */
  row: z.number(),
  name: z.string(),
  phoneTail: z.string(),
  post: z.string(),
  unitName: z.string(),
  termFrom: z.string(),
  termTo: z.string(),
  /** Empty unless bad: the cell, `C7`, and what is wrong with it. */
  problems: z.array(z.object({ cell: z.string(), problem: z.string() })),
  /** With `done`: how it stands in the register. */
  note: z.nullable(z.string()),
})
export type RosterRow = z.output<typeof RosterRow>

const Asked = { unitId: UnitId, fileId: UploadedSheet }

/**
 * What an uploaded roster would bring, read anew each time: nothing is written. Units are looked for in the subtree of
 * `unitId`; where the sheet has no column for them, everybody belongs to that unit itself.
 */
export const previewRoster = contract({
  name: 'units.previewRoster',
  kind: 'read',
  roles,
  input: z.object({
    ...Asked,
    state: RosterState,
    cursor: z.nullable(Cursor),
    limit: z._default(z.number().check(z.int(), z.gte(1), z.lte(100)), 50),
  }),
  output: z.object({
    counts: z.object({ ready: z.number(), bad: z.number(), done: z.number() }),
    /** Titles of columns that are not used. */
    unused: z.array(z.string()),
    rows: z.array(RosterRow),
    next: z.nullable(Cursor),
  }),
  failures: ['NOT_FOUND', ...sheetFailures],
})

/** What became of a row. `refused` after all: somebody else was faster. */
export const RosterReceipt = z.object({
  row: z.number(),
  name: z.string(),
  failure: z.nullable(ReportedFailure),
})
export type RosterReceipt = z.output<typeof RosterReceipt>

/**
 * Imports the ready rows below a row, a hundred at a time, by the rules of `units.appoint`. Each row becomes the same
 * record however often it is sent, so a lost answer or a broken-off import is mended by asking again from the start.
 */
export const importRoster = contract({
  name: 'units.importRoster',
  kind: 'write',
  roles,
  input: z.object({ ...Asked, cursor: z.nullable(Cursor) }),
  output: z.object({ receipts: z.array(RosterReceipt), next: z.nullable(Cursor) }),
  failures: [...appointStaff.failures, ...sheetFailures],
})

/** The bad rows as they were sent, each with what is wrong beside it, to be mended and sent again. */
export const rosterProblems = contract({
  name: 'units.rosterProblems',
  kind: 'write',
  roles,
  input: z.object(Asked),
  output: SheetFile,
  failures: ['NOT_FOUND', 'EXPORT_EMPTY', ...sheetFailures],
})
