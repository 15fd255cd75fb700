import * as z from 'zod/mini'
import { contract } from './contract'
import { batchOf, Day, Phone, Place, text, Ulid, UnitId } from './primitives'
import { Receipts } from './receipts'
import { officeRoles } from './roles'

/** 市 > 县(区) > 乡镇(街道) > 村(社区). */
export const UnitLevel = z.enum(['city', 'county', 'town', 'village'])
export type UnitLevel = z.output<typeof UnitLevel>

export const Unit = z.object({
  id: UnitId,
  name: z.string(),
  level: UnitLevel,
  parentId: z.nullable(UnitId),
  place: Place,
  /** A development zone and the like that stands among the towns without being one. */
  zone: z.boolean(),
  /** Invented, for trying out. */
  demo: z.boolean(),
  /** The days between which it is valid; absent: since always, until further notice. */
  validFrom: z.optional(Day),
  validTo: z.optional(Day),
})
export type Unit = z.output<typeof Unit>

export const UnitRecord = z.object({
  id: UnitId,
  name: text(60),
  level: UnitLevel,
  parentId: z.nullable(UnitId),
  validFrom: z.optional(Day),
  zone: z._default(z.boolean(), false),
  demo: z._default(z.boolean(), false),
})
export type UnitRecord = z.input<typeof UnitRecord>

/** Puts federation units into the tree; parents must be there or earlier in the same call. */
export const importUnits = contract({
  name: 'units.import',
  kind: 'write',
  roles: ['founder', 'cityStaff'],
  input: z.object({ units: z.array(UnitRecord).check(z.minLength(1), z.maxLength(200)) }),
  output: z.object({ stored: z.number(), unchanged: z.number() }),
  failures: ['PARENT_UNKNOWN', 'LEVEL_MISMATCH', 'CONFLICT'],
})

/** A unit and the ones right under it, by division code. */
export const listUnits = contract({
  name: 'units.children',
  kind: 'read',
  roles: ['founder', ...officeRoles],
  input: z.object({ unitId: UnitId }),
  output: z.object({ unit: Unit, children: z.array(Unit) }),
  failures: ['NOT_FOUND'],
})

/** 主席, 副主席, 执委, 专干. */
export const Post = z.enum(['chair', 'viceChair', 'executive', 'officer'])
export type Post = z.output<typeof Post>

/** How she came to her post: by election, or between elections by 替补 or 增补. */
export const Entry = z.enum(['elected', 'substituted', 'added'])

export const StaffRecord = z.object({
  id: Ulid,
  unitId: UnitId,
  name: text(30),
  phone: Phone,
  post: Post,
  termFrom: Day,
  termTo: Day,
  entry: z.optional(Entry),
  demo: z._default(z.boolean(), false),
})
export type StaffRecord = z.input<typeof StaffRecord>

/** Gives posts in one's own unit or below. */
export const appointStaff = contract({
  name: 'units.appoint',
  kind: 'write',
  roles: ['founder', ...officeRoles],
  input: z.object({ staff: batchOf<StaffRecord>() }),
  output: Receipts,
  failures: ['NOT_FOUND', 'PHONE_TAKEN', 'TERM_ENDS_BEFORE_IT_BEGINS', 'ID_TAKEN'],
})

export const StaffMember = z.object({
  id: Ulid,
  unitId: UnitId,
  name: z.string(),
  /** The last four digits. */
  phoneTail: z.string(),
  post: Post,
  termFrom: Day,
  termTo: Day,
  bound: z.boolean(),
  grids: z.array(z.object({ id: Ulid, name: z.string() })),
  demo: z.boolean(),
  entry: z.optional(Entry),
  /** Since she left her post. */
  left: z.optional(z.object({ on: Day, reason: z.string() })),
})
export type StaffMember = z.output<typeof StaffMember>

export const listStaff = contract({
  name: 'units.staff',
  kind: 'read',
  roles: ['founder', ...officeRoles],
  /** With those who left their posts only when asked. */
  input: z.object({ unitId: UnitId, withLeft: z.optional(z.boolean()) }),
  output: z.object({ staff: z.array(StaffMember) }),
  failures: ['NOT_FOUND'],
})
