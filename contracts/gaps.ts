import * as z from 'zod/mini'
import { contract } from './contract'
import { Cursor, Place, UnitId } from './primitives'
import { officeRoles } from './roles'

/** Grids that nobody keeps, executives who keep none, villages that have none. */
export const GapKind = z.enum(['gridsWithoutKeeper', 'executivesWithoutGrid', 'villagesWithoutGrid'])
export type GapKind = z.output<typeof GapKind>

/** A number of at most 1,000; `more` when there are more than that. */
const Figure = z.object({ count: z.number(), more: z.boolean() })

export const Gap = z.object({ id: z.string(), name: z.string(), unitId: UnitId, unitName: z.string(), place: Place })
export type Gap = z.output<typeof Gap>

/**
 * Where grids and people do not meet, in the subtree of a unit: the figure of each kind, and the list behind one of
 * them, by place. Nobody is ranked: it is a list of what has to be arranged.
 */
export const listGaps = contract({
  name: 'grids.gaps',
  kind: 'read',
  roles: officeRoles,
  input: z.object({
    unitId: UnitId,
    kind: GapKind,
    cursor: z.nullable(Cursor),
    limit: z._default(z.number().check(z.int(), z.gte(1), z.lte(50)), 20),
  }),
  output: z.object({
    figures: z.object({
      gridsWithoutKeeper: Figure,
      executivesWithoutGrid: Figure,
      villagesWithoutGrid: Figure,
    }),
    gaps: z.array(Gap),
    next: z.nullable(Cursor),
  }),
  failures: ['NOT_FOUND'],
})
