import * as z from 'zod/mini'
import { contract } from './contract'
import { Job } from './jobs'
import { Day, text, Ulid, UnitId } from './primitives'
import { officeRoles } from './roles'
import { Unit } from './units'

/** Gives a unit another name from a day on; what it was called stays in its history and on what was written then. */
export const renameUnit = contract({
  name: 'units.rename',
  kind: 'write',
  roles: officeRoles,
  input: z.object({ unitId: UnitId, name: text(60), on: Day }),
  output: z.object({ unit: Unit }),
  failures: ['NOT_FOUND', 'DIVISIONS_BY_COUNTY', 'DAY_IN_FUTURE', 'UNIT_CLOSED'],
})

/** Ends a unit on a day. It is never deleted; nobody may live and no unit may stand under it any more. */
export const closeUnit = contract({
  name: 'units.close',
  kind: 'write',
  roles: officeRoles,
  input: z.object({ unitId: UnitId, on: Day, reason: text(100) }),
  output: z.object({ unit: Unit }),
  failures: ['NOT_FOUND', 'DIVISIONS_BY_COUNTY', 'DAY_IN_FUTURE', 'DAYS_OUT_OF_ORDER', 'UNIT_CLOSED', 'UNIT_NOT_EMPTY'],
})

/** Takes up a closed unit again from a day on; that it was closed stays in its history. */
export const reopenUnit = contract({
  name: 'units.reopen',
  kind: 'write',
  roles: officeRoles,
  input: z.object({ unitId: UnitId, on: Day, reason: text(100) }),
  output: z.object({ unit: Unit }),
  failures: ['NOT_FOUND', 'DIVISIONS_BY_COUNTY', 'DAY_IN_FUTURE', 'DAYS_OUT_OF_ORDER', 'PARENT_CLOSED'],
})

/**
 * Puts a unit with all that is below it under another unit, as a job: posts, grids, households and what happened there
 * go along, the log stays where it was written. While it runs, those who work there see both places. The figures of all
 * months go along, too, household by household, so that at any moment they are what a recount by place gives.
 */
export const moveUnit = contract({
  name: 'units.move',
  kind: 'write',
  roles: officeRoles,
  input: z.object({
    /** Of the move, made by the caller: the same one sent again is done once. */
    id: Ulid,
    unitId: UnitId,
    newParentId: UnitId,
    on: Day,
  }),
  output: z.object({ job: Job }),
  failures: [
    'NOT_FOUND',
    'DIVISIONS_BY_COUNTY',
    'MOVE_INTO_ITSELF',
    'LEVEL_MISMATCH',
    'UNIT_THERE_ALREADY',
    'UNIT_CLOSED',
    'DAY_IN_FUTURE',
    'JOB_RUNNING',
    'ID_TAKEN',
    'CONFLICT',
  ],
})

/** What a unit was called, where it belonged and when it was closed, the latest first; and whether it is on its way. */
export const unitHistory = contract({
  name: 'units.history',
  kind: 'read',
  roles: ['founder', ...officeRoles],
  input: z.object({ unitId: UnitId }),
  output: z.object({
    unit: Unit,
    past: z.array(
      z.object({ name: z.string(), parentId: z.nullable(UnitId), parentName: z.nullable(z.string()), until: Day }),
    ),
    /** `reopened`: null while it is closed. */
    closures: z.array(
      z.object({ on: Day, reason: z.string(), reopened: z.nullable(z.object({ on: Day, reason: z.string() })) }),
    ),
    moving: z.nullable(Job),
  }),
  failures: ['NOT_FOUND'],
})
