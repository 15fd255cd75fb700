import * as z from 'zod/mini'
import { contract } from './contract'
import { Code, Month, text, Ulid, UnitId } from './primitives'
import { officeRoles } from './roles'
import { VisitMode, VisitOutcome } from './visits'

/** Which visits are looked at. Month: `this` goes along with the calendar; null: all. */
export const VisitFilter = z.object({
  unitId: UnitId,
  /** One grid of the unit alone. */
  gridId: z.nullable(Ulid),
  month: z.nullable(z.union([z.literal('this'), Month])),
  target: z.nullable(Code),
  outcome: z.nullable(VisitOutcome),
  mode: z.nullable(VisitMode),
  /** Only those on which a difficulty was told. */
  withConcern: z.boolean(),
  /** Those recorded in error, in place of those that stand. */
  withdrawn: z.boolean(),
})
export type VisitFilter = z.output<typeof VisitFilter>

/** A filter under a name of her own. */
export const KeptView = z.object({ id: Ulid, name: text(12), filter: VisitFilter })
export type KeptView = z.output<typeof KeptView>

/** The most that one person keeps. */
export const MOST_VIEWS = 12

const Views = z.object({ views: z.array(KeptView) })

/** Keeps a filter of the visits list; hers alone, on every device. */
export const keepView = contract({
  name: 'insights.keepView',
  kind: 'write',
  roles: officeRoles,
  input: z.object({ view: KeptView }),
  output: Views,
  failures: ['NOT_FOUND', 'ID_TAKEN', 'TOO_MANY_VIEWS'],
})

/** The filters she keeps, in the order kept. */
export const listViews = contract({
  name: 'insights.listViews',
  kind: 'read',
  roles: officeRoles,
  input: z.object({}),
  output: Views,
  failures: [],
})

/** Forgets one; forgetting it twice is the same. */
export const dropView = contract({
  name: 'insights.dropView',
  kind: 'write',
  roles: officeRoles,
  input: z.object({ id: Ulid }),
  output: Views,
  failures: [],
})
