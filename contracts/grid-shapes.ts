import * as z from 'zod/mini'
import { contract } from './contract'
import { Grid } from './grids'
import { Job } from './jobs'
import { text, Ulid } from './primitives'

const MOST_HOUSEHOLDS = 300
const roles = ['villageChair', 'townStaff'] as const

/**
 * Makes a new grid of some households of another one, in the same unit. They go there with all that happened at their
 * doors, as a job; what is recorded meanwhile goes where its household stands. Sent again it is done once.
 */
export const splitGrid = contract({
  name: 'grids.split',
  kind: 'write',
  roles,
  input: z.object({
    gridId: Ulid,
    newGrid: z.object({ id: Ulid, name: text(30), keeperId: z.nullable(Ulid) }),
    householdIds: z.array(Ulid).check(z.minLength(1), z.maxLength(MOST_HOUSEHOLDS)),
  }),
  output: z.object({ grid: Grid, job: Job }),
  failures: [
    'NOT_FOUND',
    'KEEPER_OUTSIDE_UNIT',
    'GRID_CLOSED',
    'HOUSEHOLDS_OF_OTHER_GRID',
    'JOB_RUNNING',
    'ID_TAKEN',
    'CONFLICT',
  ],
})

/** Closes a grid for good; its households go to another grid of the same unit, with all that happened at their doors. */
export const mergeGrids = contract({
  name: 'grids.merge',
  kind: 'write',
  roles,
  input: z.object({ fromGridId: Ulid, intoGridId: Ulid }).check(
    z.refine(({ fromGridId, intoGridId }) => fromGridId !== intoGridId, {
      error: '请另选一个网格',
      path: ['intoGridId'],
    }),
  ),
  output: z.object({ grid: Grid, job: Job }),
  failures: ['NOT_FOUND', 'GRIDS_OF_TWO_UNITS', 'GRID_CLOSED', 'JOB_RUNNING'],
})
