import * as z from 'zod/mini'
import { Concern } from './concerns'
import { contract } from './contract'
import { Household } from './households'
import { batchOf, Instant, Place, text, Ulid, UnitId } from './primitives'
import { Receipts } from './receipts'
import { fieldRoles, officeRoles } from './roles'
import { VisitTrace } from './visits'
import { VisitScheme } from './visit-scheme'

export const GridRecord = z.object({
  id: Ulid,
  /** The village (micro-grid) or town (town grid) it belongs to. */
  unitId: UnitId,
  name: text(30),
  /** The executive who keeps it; null while it is vacant. */
  keeperId: z.nullable(Ulid),
  demo: z._default(z.boolean(), false),
})
export type GridRecord = z.input<typeof GridRecord>

export const Grid = z.object({
  id: Ulid,
  unitId: UnitId,
  unitName: z.string(),
  name: z.string(),
  place: Place,
  keeper: z.nullable(z.object({ id: Ulid, name: z.string() })),
  demo: z.boolean(),
})
export type Grid = z.output<typeof Grid>

export const createGrids = contract({
  name: 'grids.create',
  kind: 'write',
  roles: ['villageChair', 'townStaff'],
  input: z.object({ grids: batchOf<GridRecord>() }),
  output: Receipts,
  failures: ['NOT_FOUND', 'UNIT_HAS_NO_GRIDS', 'KEEPER_OUTSIDE_UNIT', 'ID_TAKEN'],
})

/** Gives a grid to an executive of its unit, or leaves it vacant. */
export const assignGrid = contract({
  name: 'grids.assign',
  kind: 'write',
  roles: ['villageChair', 'townStaff'],
  input: z.object({ gridId: Ulid, keeperId: z.nullable(Ulid) }),
  output: z.object({ grid: Grid }),
  failures: ['NOT_FOUND', 'KEEPER_OUTSIDE_UNIT'],
})

export const listGrids = contract({
  name: 'grids.list',
  kind: 'read',
  roles: officeRoles,
  input: z.object({ unitId: UnitId }),
  output: z.object({ grids: z.array(Grid) }),
  failures: ['NOT_FOUND'],
})

/**
 * All that a keeper needs at a door without signal: her grid, its households, what happened there in the last two
 * years in a line each, what is promised, and the scheme to record by. With `since` (the `asOf` of the last answer)
 * only what changed after it, or everything again when households left the grid since; the scheme only when it is not
 * the one she has.
 */
export const workingArea = contract({
  name: 'grids.workingArea',
  kind: 'read',
  roles: fieldRoles,
  input: z.object({ gridId: Ulid, since: z.nullable(Instant), schemeVersion: z.nullable(z.number()) }),
  output: z.object({
    asOf: Instant,
    /** Everything there is, not only what changed: whatever else she has of the grid is not hers any more. */
    whole: z.optional(z.boolean()),
    grid: Grid,
    households: z.array(Household),
    visits: z.array(VisitTrace),
    concerns: z.array(Concern),
    scheme: z.nullable(VisitScheme),
  }),
  failures: ['NOT_FOUND'],
})
