import * as z from 'zod/mini'
import { contract } from './contract'
import { Instant, Month, Place, UnitId } from './primitives'
import { officeRoles } from './roles'
import { UnitLevel } from './units'

/**
 * Counts by measure. Of a month: `visits`, `reached` (households really met), `reached:<target>`, `concerns` (said),
 * `concernsResolved` (of those said), `wishes`, `wishesGranted`. Of now: `households`, `households:<target>`.
 */
export const Measures = z.record(z.string(), z.number())
export type Measures = z.output<typeof Measures>

export const UnitFigures = z.object({ unitId: z.string(), name: z.string(), month: Measures, now: Measures })

/** The figures of a unit for a month, of each unit (or grid) right under it, and of the five months before. */
export const overview = contract({
  name: 'insights.overview',
  kind: 'read',
  roles: officeRoles,
  input: z.object({ unitId: UnitId, month: Month }),
  output: z.object({
    unit: z.object({ id: UnitId, name: z.string(), level: UnitLevel, place: Place }),
    asOf: Instant,
    month: Measures,
    previous: Measures,
    now: Measures,
    trend: z.array(z.object({ month: Month, visits: z.number() })),
    children: z.array(UnitFigures),
  }),
  failures: ['NOT_FOUND'],
})
