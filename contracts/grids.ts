import * as z from 'zod/mini'
import { Concern } from './concerns'
import { contract } from './contract'
import { Household, HouseholdStatus } from './households'
import { NaturalVillage } from './natural-villages'
import { batchOf, Instant, Place, text, Ulid, UnitId } from './primitives'
import { Receipts } from './receipts'
import { fieldRoles, officeRoles } from './roles'
import { VisitTrace } from './visits'
import { VisitScheme } from './visit-scheme'

const NaturalVillageIds = z.array(Ulid).check(z.maxLength(60))

export const GridRecord = z.object({
  id: Ulid,
  /** The village (micro-grid) or town (town grid) it belongs to. */
  unitId: UnitId,
  name: text(30),
  /** The executive who keeps it; null while it is vacant. */
  keeperId: z.nullable(Ulid),
  /** 自然村 of the village that it takes in. */
  naturalVillageIds: z.optional(NaturalVillageIds),
  demo: z._default(z.boolean(), false),
})
export type GridRecord = z.input<typeof GridRecord>

const Named = z.object({ id: Ulid, name: z.string() })

export const Grid = z.object({
  id: Ulid,
  unitId: UnitId,
  unitName: z.string(),
  name: z.string(),
  place: Place,
  keeper: z.nullable(Named),
  /** Empty when absent. */
  naturalVillages: z.optional(z.array(NaturalVillage)),
  /** The last time it was handed over; its briefs are in `grids.handoverBrief`. */
  lastHandover: z.optional(
    z.object({ id: Ulid, at: Instant, from: z.nullable(Named), to: Named, households: z.number() }),
  ),
  /** The last time households were split off into a new grid: how many are there so far, and since when. */
  lastSplit: z.optional(z.object({ at: Instant, into: Named, households: z.number() })),
  demo: z.boolean(),
})
export type Grid = z.output<typeof Grid>

export const createGrids = contract({
  name: 'grids.create',
  kind: 'write',
  roles: ['villageChair', 'townStaff'],
  input: z.object({ grids: batchOf<GridRecord>() }),
  output: Receipts,
  failures: ['NOT_FOUND', 'UNIT_HAS_NO_GRIDS', 'KEEPER_OUTSIDE_UNIT', 'NATURAL_VILLAGE_UNKNOWN', 'ID_TAKEN'],
})

/** Gives a grid another name and other natural villages. */
export const amendGrid = contract({
  name: 'grids.amend',
  kind: 'write',
  roles: ['villageChair', 'townStaff'],
  input: z.object({ gridId: Ulid, name: text(30), naturalVillageIds: NaturalVillageIds }),
  output: z.object({ grid: Grid }),
  failures: ['NOT_FOUND', 'NATURAL_VILLAGE_UNKNOWN'],
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

/** A grid with what would go along if it were handed over, split or merged. */
export const getGrid = contract({
  name: 'grids.get',
  kind: 'read',
  roles: officeRoles,
  input: z.object({ gridId: Ulid }),
  output: z.object({
    grid: Grid,
    /** Living there. */
    households: z.number(),
    /** Said and not resolved: concerns that somebody promised to see to, and all concerns and wishes. */
    openPromises: z.number(),
    open: z.number(),
  }),
  failures: ['NOT_FOUND'],
})

/** The households of a grid in a line each, by address, to choose those that a new grid takes along. */
export const listHouseholdsOfGrid = contract({
  name: 'grids.households',
  kind: 'read',
  roles: ['villageChair', 'townStaff'],
  input: z.object({ gridId: Ulid }),
  output: z.object({
    households: z.array(
      z.object({
        id: Ulid,
        headName: z.string(),
        address: z.string(),
        initials: z.string(),
        status: HouseholdStatus,
      }),
    ),
  }),
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
