import * as z from 'zod/mini'
import { contract } from './contract'
import { changeRows, FoundingCase } from './founding-cases'
import { Code, Cursor, Ulid } from './primitives'
import { SheetFile, sheetFailures, UploadedSheet } from './sheets'

export const ROWS_MOST = 2000

/** An empty sheet with the columns of a roster, and one invented row. */
export const rowsTemplate = contract({
  name: 'founding.rowsTemplate',
  kind: 'read',
  roles: ['anyone'],
  input: z.object({ roster: Code }),
  output: SheetFile,
  failures: ['BLANK_UNKNOWN'],
})

/** `done`: imported from this file before. */
export const RowState = z.enum(['ready', 'bad', 'done'])
export type RowState = z.output<typeof RowState>

/** A row as it was understood; what could not be is as the sheet has it. */
export const PreviewedRow = z.object({
  /** As the sheet numbers it. */
  row: z.number(),
  cells: z.record(z.string(), z.string()),
  /** Empty unless bad: the cell, `C7`, and what is wrong with it. */
  problems: z.array(z.object({ cell: z.string(), problem: z.string() })),
  /** To be looked at, though it can be imported: somebody of the same name and number. */
  warning: z.nullable(z.string()),
})
export type PreviewedRow = z.output<typeof PreviewedRow>

/** The sheet lies under `imports/<case>/`. */
const Asked = { caseId: Ulid, roster: Code, fileId: UploadedSheet }

/** What an uploaded sheet would bring into a roster of a case, read anew each time: nothing is written. */
export const previewRows = contract({
  name: 'founding.previewRows',
  kind: 'read',
  roles: ['anyone'],
  input: z.object({
    ...Asked,
    state: RowState,
    cursor: z.nullable(Cursor),
    limit: z._default(z.number().check(z.int(), z.gte(1), z.lte(100)), 50),
  }),
  output: z.object({
    counts: z.object({ ready: z.number(), bad: z.number(), done: z.number() }),
    /** Of the ready ones: how many have a warning. */
    warnings: z.number(),
    /** Titles of columns that are not used. */
    unused: z.array(z.string()),
    rows: z.array(PreviewedRow),
    next: z.nullable(Cursor),
  }),
  failures: ['NOT_FOUND', 'BLANK_UNKNOWN', ...sheetFailures],
})

/**
 * Puts the good rows of a sheet into the roster, all at once, by the rules of `founding.changeRows`. Each row becomes
 * the same record however often it is sent. `id` is the stamp of this change.
 */
export const importRows = contract({
  name: 'founding.importRows',
  kind: 'write',
  roles: ['anyone'],
  input: z.object({ id: Ulid, ...Asked }),
  output: z.object({ imported: z.number(), case: FoundingCase }),
  failures: [
    ...changeRows.failures.filter((code) => code !== 'ID_TAKEN' && code !== 'ANSWER_DOES_NOT_FIT'),
    ...sheetFailures,
  ],
})
