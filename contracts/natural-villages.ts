import * as z from 'zod/mini'
import { contract } from './contract'
import { text, Ulid, UnitId } from './primitives'
import { officeRoles } from './roles'

/** 自然村: a settlement inside a village. No division code knows it, so it has an id of its own. */
export const NaturalVillage = z.object({ id: Ulid, name: text(20) })
export type NaturalVillage = z.output<typeof NaturalVillage>

/** Those of a village, in the order in which they were named. */
export const listNaturalVillages = contract({
  name: 'grids.naturalVillages',
  kind: 'read',
  roles: officeRoles,
  input: z.object({ unitId: UnitId }),
  output: z.object({ naturalVillages: z.array(NaturalVillage) }),
  failures: ['NOT_FOUND'],
})

/** Puts one into a village, or gives one that is there another name; its grids show the new name. */
export const nameNaturalVillage = contract({
  name: 'grids.nameNaturalVillage',
  kind: 'write',
  roles: ['villageChair', 'townStaff'],
  input: z.object({ unitId: UnitId, ...NaturalVillage.shape }),
  output: z.object({ naturalVillages: z.array(NaturalVillage) }),
  failures: ['NOT_FOUND', 'NAME_TAKEN', 'NATURAL_VILLAGES_FULL', 'UNIT_HAS_NO_NATURAL_VILLAGES'],
})
