import * as z from 'zod/mini'
import { contract } from './contract'
import { Day, text, Ulid } from './primitives'
import { Receipt } from './receipts'
import { fieldRoles } from './roles'

const Done = z.object({ receipt: Receipt })

/** Of this change, made on the phone: one that was undone since is not done again by a late resend. */
const changeId = z.optional(Ulid)

/** They live elsewhere now. What is promised them stays in sight until it is done; visits end, and the count with them. */
export const moveHousehold = contract({
  name: 'households.move',
  kind: 'write',
  roles: fieldRoles,
  input: z.object({ id: Ulid, changeId, on: Day, whereTo: z.nullable(text(100)) }),
  output: Done,
  failures: ['NOT_FOUND', 'DAY_IN_FUTURE', 'HOUSEHOLD_CLOSED', 'HOUSEHOLD_MERGED'],
})

/** There is no such household any more, e.g. the last one of it died. */
export const closeHousehold = contract({
  name: 'households.close',
  kind: 'write',
  roles: fieldRoles,
  input: z.object({ id: Ulid, changeId, on: Day, reason: text(200) }),
  output: Done,
  failures: ['NOT_FOUND', 'DAY_IN_FUTURE', 'HOUSEHOLD_MERGED'],
})

/** They are here after all, or came back. */
export const reopenHousehold = contract({
  name: 'households.reopen',
  kind: 'write',
  roles: ['villageChair'],
  input: z.object({ id: Ulid }),
  output: Done,
  failures: ['NOT_FOUND', 'HOUSEHOLD_MERGED'],
})

/** To another grid of the unit, or of another unit within reach, with all that happened at its door. */
export const transferHousehold = contract({
  name: 'households.transfer',
  kind: 'write',
  roles: ['villageChair', 'townStaff', 'countyStaff'],
  input: z.object({ id: Ulid, gridId: Ulid, note: z.nullable(text(100)) }),
  output: Done,
  failures: ['NOT_FOUND', 'GRID_CLOSED', 'HOUSEHOLD_CLOSED', 'HOUSEHOLD_MERGED'],
})
