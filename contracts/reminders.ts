import * as z from 'zod/mini'
import { contract } from './contract'
import { Ulid } from './primitives'

/**
 * What WeChat may remind her of: something promised is near its day, households to visit this week, a grid that passed
 * to her, a founding case that moved on.
 */
export const reminderKinds = ['promisesDue', 'visitsDue', 'handedOver', 'foundingTurn'] as const
export const ReminderKind = z.enum(reminderKinds)
export type ReminderKind = z.output<typeof ReminderKind>

/** A kind that can be asked for here: WeChat's template of it, and how many sends she accepted that are not used up. */
const Reminder = z.object({ kind: ReminderKind, templateId: z.string(), left: z.number() })
export type Reminder = z.output<typeof Reminder>

const Reminders = z.object({ reminders: z.array(Reminder) })

const distinct = (kinds: readonly string[]): boolean => new Set(kinds).size === kinds.length

/**
 * One tap at which she let WeChat send one message of each of these kinds. WeChat tells nobody how many are left, so
 * they are counted here. `id` is of the tap: sent again it counts once. Without a post only `foundingTurn` is counted.
 */
export const acceptReminders = contract({
  name: 'reminders.accept',
  kind: 'write',
  roles: ['anyone'],
  input: z.object({
    id: Ulid,
    kinds: z
      .array(ReminderKind)
      .check(z.minLength(1), z.maxLength(reminderKinds.length), z.refine(distinct, { error: '同一种只能写一次' })),
  }),
  output: Reminders,
  failures: ['ID_TAKEN'],
})

/** What she can be reminded of, in the order of `reminderKinds`. Empty where no templates are set. */
export const myReminders = contract({
  name: 'reminders.mine',
  kind: 'read',
  roles: ['anyone'],
  input: z.object({}),
  output: Reminders,
  failures: [],
})
