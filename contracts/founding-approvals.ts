import * as z from 'zod/mini'
import { contract } from './contract'
import { FoundingCase, HandOverKind, Route } from './founding-cases'
import { Day, text, Ulid } from './primitives'
import { federationRoles } from './roles'

const count = z.number().check(z.int(), z.gte(0), z.lte(100_000))

/** Papers go to the superior federation; the answers they show are kept, so that the next time what differs is told. */
export const handIn = contract({
  name: 'founding.handIn',
  kind: 'write',
  roles: ['anyone'],
  /** `id`: of this handing in, made by the caller. */
  input: z.object({ id: Ulid, caseId: Ulid, kind: HandOverKind, note: z.nullable(text(500)) }),
  output: z.object({ case: FoundingCase }),
  failures: ['NOT_FOUND', 'NOT_YOUR_TURN', 'STEP_NOT_FILLED', 'CASE_CLOSED', 'ID_TAKEN'],
})

/** Taken back by the contact person before there is an answer. */
export const recall = contract({
  name: 'founding.recall',
  kind: 'write',
  roles: ['anyone'],
  input: z.object({ id: Ulid, caseId: Ulid, kind: HandOverKind }),
  output: z.object({ case: FoundingCase }),
  failures: ['NOT_FOUND', 'NOT_YOUR_TURN', 'CASE_CLOSED', 'ID_TAKEN'],
})

/**
 * The superior federation agrees, having filled the blanks of its step; or returns the papers with a note, or with
 * notes to single blanks.
 */
export const reply = contract({
  name: 'founding.reply',
  kind: 'write',
  roles: [...federationRoles],
  input: z.object({
    id: Ulid,
    caseId: Ulid,
    kind: HandOverKind,
    decision: z.enum(['approved', 'returned']),
    note: z.nullable(text(500)),
    notes: z.array(z.object({ blank: z.string().check(z.maxLength(40)), note: text(200) })).check(z.maxLength(30)),
  }),
  output: z.object({ case: FoundingCase }),
  failures: ['NOT_FOUND', 'NOT_YOUR_TURN', 'STEP_NOT_FILLED', 'RETURN_WITHOUT_NOTE', 'CASE_CLOSED', 'ID_TAKEN'],
})

const Count = z.object({
  seats: count,
  due: count,
  present: count,
  issued: count,
  returned: count,
  valid: count,
  void: count,
  candidates: z
    .array(z.object({ name: text(60), for: count, against: count, abstained: count }))
    .check(z.maxLength(100)),
  writeIns: z.array(z.object({ name: text(60), for: count })).check(z.maxLength(50)),
})

/** What is voted for on one ballot paper: 执委 by the meeting; 主席 and 副主席 by the first plenary. */
export const Office = z.enum(['member', 'head', 'deputy'])

/**
 * The count of an election as announced, round by round; numbers of ballots, never who voted for whom. Counts that
 * cannot be are refused with the sums that do not add up (`details.issues`).
 */
export const recordCount = contract({
  name: 'founding.recordCount',
  kind: 'write',
  roles: ['anyone'],
  input: z.object({
    id: Ulid,
    caseId: Ulid,
    of: z.enum(['executives', 'leaders']),
    heldOn: Day,
    contests: z
      .array(z.object({ office: Office, rounds: z.array(Count).check(z.minLength(1), z.maxLength(5)) }))
      .check(z.minLength(1), z.maxLength(2)),
  }),
  output: z.object({ case: FoundingCase }),
  failures: ['NOT_FOUND', 'NOT_YOUR_TURN', 'COUNT_IMPOSSIBLE', 'COUNT_UNFINISHED', 'CASE_CLOSED', 'ID_TAKEN'],
})

/** 后提高: the case goes on by another route; everything filled in stays. */
export const switchRoute = contract({
  name: 'founding.switchRoute',
  kind: 'write',
  roles: ['anyone'],
  input: z.object({ caseId: Ulid, route: Route }),
  output: z.object({ case: FoundingCase }),
  failures: ['NOT_FOUND', 'NOT_YOUR_TURN', 'ROUTE_NOT_OPEN', 'CASE_CLOSED'],
})

/** Given up, with a reason; nothing of it is erased. */
export const closeCase = contract({
  name: 'founding.close',
  kind: 'write',
  roles: ['anyone'],
  input: z.object({ caseId: Ulid, reason: text(200) }),
  output: z.object({ case: FoundingCase }),
  failures: ['NOT_FOUND', 'CASE_CLOSED', 'UNIT_THERE_ALREADY'],
})
