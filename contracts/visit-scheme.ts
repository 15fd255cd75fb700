import * as z from 'zod/mini'
import { contract } from './contract'
import { Code, Instant, text } from './primitives'
import { staffRoles } from './roles'

/** What is retired is asked no longer; it stays, so that its code is never given to anything else. */
const Entry = z.object({
  code: Code,
  name: text(12),
  /** In a sentence, for whoever asks what it means. */
  about: z.optional(text(120)),
  retired: z.optional(z.literal(true)),
})

interface Retirable {
  retired?: true | undefined
}

export const inForce = <E extends Retirable>(entries: readonly E[]): E[] => entries.filter(({ retired }) => !retired)

const offered = <E extends Retirable>(least: number, most: number) =>
  z.refine<E[]>((entries) => inForce(entries).length >= least && inForce(entries).length <= most, {
    error: least === 0 ? `最多 ${most} 项` : `要有 ${least} 到 ${most} 项`,
  })

/** With those retired over the years. */
const MOST_EVER = 100

/**
 * 四访三清两心愿 as versioned data: what a visit may be about, what should be clear after it, which wishes it collects.
 * No published source defines it, so `confirmed` stays false until the city federation says so.
 */
export const VisitScheme = z.object({
  version: z.number().check(z.int(), z.gte(1)),
  name: text(20),
  /** 四访. */
  targets: z
    .array(z.extend(Entry, { everyMonths: z.number().check(z.int(), z.gte(1), z.lte(24)) }))
    .check(z.maxLength(MOST_EVER), offered(1, 8)),
  /** 三清. */
  clearances: z.array(Entry).check(z.maxLength(MOST_EVER), offered(1, 6)),
  /** 两心愿. */
  wishKinds: z.array(Entry).check(z.maxLength(MOST_EVER), offered(1, 6)),
  /** What a household may be marked with, and the visit target that follows from the mark. */
  tags: z.array(z.extend(Entry, { target: z.nullable(Code) })).check(z.maxLength(MOST_EVER), offered(0, 40)),
  /** How often a household without any target is visited. */
  ordinaryEveryMonths: z.number().check(z.int(), z.gte(1), z.lte(24)),
  /** Confirmed by the city federation; otherwise every screen says 口径待确认. */
  confirmed: z.boolean(),
  effectiveFrom: Instant,
})
export type VisitScheme = z.output<typeof VisitScheme>

export const currentScheme = contract({
  name: 'visits.currentScheme',
  kind: 'read',
  roles: staffRoles,
  input: z.object({}),
  output: z.object({ scheme: VisitScheme }),
  failures: ['SCHEME_UNKNOWN'],
})

/** A version that was ever published, for reading what was recorded under it. */
export const schemeOfVersion = contract({
  name: 'visits.schemeOfVersion',
  kind: 'read',
  roles: staffRoles,
  input: z.object({ version: z.number().check(z.int(), z.gte(1)) }),
  output: z.object({ scheme: VisitScheme }),
  failures: ['SCHEME_UNKNOWN'],
})

/**
 * Publishes the next version for the city; visits keep the version they were made under. Every code of the version
 * before has to be there still (`SCHEME_MISMATCH`): retired, where it is not wanted any more.
 */
export const publishScheme = contract({
  name: 'visits.publishScheme',
  kind: 'write',
  roles: ['cityStaff'],
  input: z.object({ scheme: VisitScheme }),
  output: z.object({ scheme: VisitScheme }),
  failures: ['CONFLICT', 'SCHEME_OUTDATED', 'SCHEME_MISMATCH'],
})
