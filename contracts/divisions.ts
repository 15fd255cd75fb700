import * as z from 'zod/mini'
import { contract } from './contract'
import { Job } from './jobs'
import { Day, text, Ulid, UnitId } from './primitives'
import { Unit } from './units'

/** Gives a unit another name from a day on; what it was called stays in its history and on what was written then. */
export const renameUnit = contract({
  name: 'units.rename',
  kind: 'write',
  roles: ['countyStaff', 'cityStaff'],
  input: z.object({ unitId: UnitId, name: text(60), on: Day }),
  output: z.object({ unit: Unit }),
  failures: ['NOT_FOUND', 'DAY_IN_FUTURE', 'UNIT_CLOSED'],
})

/** Ends a unit on a day. It is never deleted; nobody may live and no unit may stand under it any more. */
export const closeUnit = contract({
  name: 'units.close',
  kind: 'write',
  roles: ['countyStaff', 'cityStaff'],
  input: z.object({ unitId: UnitId, on: Day, reason: text(100) }),
  output: z.object({ unit: Unit }),
  failures: ['NOT_FOUND', 'DAY_IN_FUTURE', 'UNIT_CLOSED', 'UNIT_NOT_EMPTY'],
})

/**
 * Puts a unit with all that is below it under another unit, as a job: posts, grids, households and what happened there
 * go along, the log stays where it was written. While it runs, those who work there see both places. The figures of all
 * months go along, too, household by household, so that at any moment they are what a recount by place gives.
 */
export const moveUnit = contract({
  name: 'units.move',
  kind: 'write',
  roles: ['countyStaff', 'cityStaff'],
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

/** What a unit was called and where it belonged, each until a day, the latest first. */
export const unitHistory = contract({
  name: 'units.history',
  kind: 'read',
  roles: ['villageChair', 'townStaff', 'countyStaff', 'cityStaff'],
  input: z.object({ unitId: UnitId }),
  output: z.object({
    unit: Unit,
    past: z.array(z.object({ name: z.string(), parentId: z.nullable(UnitId), until: Day })),
  }),
  failures: ['NOT_FOUND'],
})
