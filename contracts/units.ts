import * as z from 'zod/mini'
import { contract } from './contract'
import { batchOf, Cursor, Day, Phone, Place, text, Ulid, UnitId } from './primitives'
import { Receipts } from './receipts'
import { officeRoles } from './roles'
import { isDivision, OrgForm, SectorKind, UnitKind, UnitLevel } from './unit-kinds'
import { Uscc } from './uscc'

export { UnitLevel } from './unit-kinds'

export const Unit = z.object({
  id: UnitId,
  name: z.string(),
  level: UnitLevel,
  kind: UnitKind,
  parentId: z.nullable(UnitId),
  place: Place,
  /** Of a sector's unit. */
  orgForm: z.optional(OrgForm),
  uscc: z.optional(z.string()),
  /** A development zone and the like that stands among the towns without being one. */
  zone: z.boolean(),
  /** Invented, for trying out. */
  demo: z.boolean(),
  /** The days between which it is valid; absent: since always, until further notice. */
  validFrom: z.optional(Day),
  validTo: z.optional(Day),
})
export type Unit = z.output<typeof Unit>

export const UnitRecord = z
  .object({
    id: UnitId,
    name: text(60),
    level: UnitLevel,
    parentId: z.nullable(UnitId),
    /** Of a sector's unit, and of no other. */
    kind: z.optional(SectorKind),
    orgForm: z.optional(OrgForm),
    uscc: z.optional(Uscc),
    validFrom: z.optional(Day),
    zone: z._default(z.boolean(), false),
    demo: z._default(z.boolean(), false),
  })
  .check(
    z.refine(({ level, kind }) => isDivision(level) === (kind === undefined), {
      path: ['kind'],
      error: '请选一下是哪一类单位',
    }),
    z.refine(({ level, orgForm }) => isDivision(level) === (orgForm === undefined), {
      path: ['orgForm'],
      error: '请选一下妇女组织的形式',
    }),
  )
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

/**
 * One unit, under one's own or below it. Divisions are put in by the county and those above it; the units of sectors by
 * whichever federation they stand under. A credit code names one unit of a city.
 */
export const createUnit = contract({
  name: 'units.create',
  kind: 'write',
  roles: ['founder', ...officeRoles],
  input: z.object({ unit: UnitRecord }),
  output: z.object({ unit: Unit }),
  failures: [
    'PARENT_UNKNOWN',
    'LEVEL_MISMATCH',
    'CODE_OF_OTHER_LEVEL',
    'DIVISIONS_BY_COUNTY',
    'USCC_TAKEN',
    'ID_TAKEN',
    'CONFLICT',
  ],
})

const Limit = z._default(z.number().check(z.int(), z.gte(1), z.lte(200)), 100)

/**
 * A unit, those above it as far as one sees, and the ones right under it: the divisions by code, or the units of
 * sectors in the order they came, of one kind where asked.
 */
export const listUnits = contract({
  name: 'units.children',
  kind: 'read',
  roles: ['founder', ...officeRoles],
  input: z.object({
    unitId: UnitId,
    of: z._default(z.enum(['divisions', 'sectors']), 'divisions'),
    kind: z.optional(SectorKind),
    cursor: z._default(z.nullable(Cursor), null),
    limit: Limit,
  }),
  output: z.object({
    unit: Unit,
    /** From the city down. */
    above: z.array(z.object({ id: UnitId, name: z.string() })),
    children: z.array(Unit),
    next: z.nullable(Cursor),
  }),
  failures: ['NOT_FOUND'],
})

/**
 * Units of a subtree whose name, or the pinyin initials of whose name, holds these words; 妇联 at their end is left out
 * of account. A page may be empty while `next` leads on.
 */
export const findUnits = contract({
  name: 'units.find',
  kind: 'read',
  roles: ['founder', ...officeRoles],
  input: z.object({
    unitId: UnitId,
    words: text(30).check(z.refine((words) => Array.from(words).length >= 2, { error: '请至少写两个字' })),
    cursor: z._default(z.nullable(Cursor), null),
    limit: z._default(z.number().check(z.int(), z.gte(1), z.lte(50)), 20),
  }),
  output: z.object({ units: z.array(Unit), next: z.nullable(Cursor) }),
  failures: ['NOT_FOUND'],
})

/** Every city there is. */
export const listCities = contract({
  name: 'units.cities',
  kind: 'read',
  roles: ['founder'],
  input: z.object({}),
  output: z.object({ cities: z.array(Unit) }),
  failures: [],
})

/** 主席, 副主席, 执委, 专干. */
export const Post = z.enum(['chair', 'viceChair', 'executive', 'officer'])
export type Post = z.output<typeof Post>

/** How she came to her post: by election, or between elections by 替补 or 增补. */
export const Entry = z.enum(['elected', 'substituted', 'added'])
export type Entry = z.output<typeof Entry>

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
