import { isDivision } from '../../contracts/unit-kinds'
import type { StaffRecord } from '../../contracts/units'
import type * as z from 'zod/mini'
import type { StaffDocument } from './actor'
import { placed } from './place'
import type { UnitDocument } from './unit-document'

/** Sorts posts by the end of their term, and is unique. */
export const termOrderOf = ({ _id, termTo }: { _id: string; termTo: string }): string => `${termTo}#${_id}`

/** A post in a unit as it is stored when it is given: nobody bound to it yet. */
export const postIn = (
  unit: Pick<UnitDocument, 'place' | 'name' | 'level'>,
  { id, ...record }: z.output<typeof StaffRecord>,
  fingerprint: string,
): StaffDocument => ({
  _id: id,
  ...record,
  ...placed(unit.place),
  unitName: unit.name,
  level: unit.level,
  openid: null,
  grids: [],
  ...(isDivision(unit.level) && { keeps: 0 }),
  left: null,
  termOrder: termOrderOf({ _id: id, termTo: record.termTo }),
  fingerprint,
})
