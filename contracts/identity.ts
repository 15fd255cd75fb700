import * as z from 'zod/mini'
import { contract } from './contract'
import { Instant, Place, text, Ulid, UnitId } from './primitives'
import { everyRole, officeRoles, roles } from './roles'
import { Post, UnitLevel } from './units'

/** The person behind the WeChat user, as her screens need her. */
export const Person = z.object({
  staffId: z.string(),
  name: z.string(),
  role: z.enum(roles),
  post: Post,
  unitId: UnitId,
  unitName: z.string(),
  level: UnitLevel,
  place: Place,
  /** The grids she keeps. */
  grids: z.array(z.object({ id: Ulid, name: z.string(), place: Place })),
  demo: z.boolean(),
})
export type Person = z.output<typeof Person>

/** Who am I here? `person` is null for a WeChat user who is not bound yet. */
export const whoAmI = contract({
  name: 'identity.me',
  kind: 'read',
  roles: ['anyone'],
  input: z.object({}),
  output: z.object({ person: z.nullable(Person) }),
  failures: [],
})

/** Binds by the phone number that WeChat's own button hands over as a one-time code. */
export const bindByPhone = contract({
  name: 'identity.bindByPhone',
  kind: 'write',
  roles: ['anyone'],
  input: z.object({ code: z.string().check(z.minLength(1), z.maxLength(200)) }),
  output: z.object({ person: Person }),
  failures: ['PHONE_CODE_EXPIRED', 'PHONE_UNKNOWN', 'ALREADY_BOUND', 'STAFF_BOUND_ELSEWHERE'],
})

/** Eight characters, without those that are mistaken for each other. */
export const InviteCode = z.pipe(
  z.string(),
  z.pipe(
    z.transform((value: string) => value.trim().toUpperCase()),
    z.string().check(z.regex(/^[2-9A-HJ-NP-Z]{8}$/, '邀请码是 8 位字母和数字')),
  ),
)

export const bindByInvite = contract({
  name: 'identity.bindByInvite',
  kind: 'write',
  roles: ['anyone'],
  input: z.object({ invite: InviteCode }),
  output: z.object({ person: Person }),
  failures: ['INVITE_UNKNOWN', 'INVITE_EXPIRED', 'ALREADY_BOUND', 'STAFF_BOUND_ELSEWHERE'],
})

/** A code that binds whoever enters it to this staff record, once, within seven days. */
export const issueInvite = contract({
  name: 'identity.issueInvite',
  kind: 'write',
  roles: ['founder', ...officeRoles],
  input: z.object({ staffId: Ulid }),
  output: z.object({ invite: z.string(), expiresAt: Instant }),
  failures: ['NOT_FOUND', 'STAFF_BOUND_ELSEWHERE'],
})

/** Lets go of the staff record, for instance before handing the phone on. */
export const unbind = contract({
  name: 'identity.unbind',
  kind: 'write',
  roles: everyRole,
  input: z.object({}),
  output: z.object({}),
  failures: [],
})

/** Lets go of somebody else's WeChat for her, when her phone is lost or in other hands. Nothing else changes. */
export const unbindStaff = contract({
  name: 'identity.unbindStaff',
  kind: 'write',
  roles: ['founder', ...officeRoles],
  input: z.object({ staffId: Ulid }),
  output: z.object({}),
  failures: ['NOT_FOUND'],
})

/** 投诉建议: what she wants to tell us about this tool. Anybody may, bound or not. */
export const suggest = contract({
  name: 'identity.suggest',
  kind: 'write',
  roles: ['anyone'],
  input: z.object({ id: Ulid, text: text(500), contact: z.optional(text(60)) }),
  output: z.object({ storedAt: Instant }),
  failures: ['CONFLICT'],
})
