import * as z from 'zod/mini'
import { type Reminder, type ReminderKind, ReminderKind as Kind, reminderKinds } from '../../contracts/reminders'
import { env } from '../shared/env'
import type { CreditDocument } from './repository'

/** WeChat numbers the fields of a template as they were picked in its library: `thing1`, `date3`. */
const Template = z.object({
  id: z.string().check(z.minLength(1)),
  /** The field for the sentence, at most 20 characters. */
  what: z.string().check(z.regex(/^thing\d+$/)),
  /** The field for the day. */
  when: z.string().check(z.regex(/^(date|time)\d+$/)),
})
export type Template = z.output<typeof Template>

const Templates = z.partialRecord(Kind, Template)

/** The templates of this deployment; a kind without one is never offered nor sent. Throws when they cannot be read. */
export function templates(): Partial<Record<ReminderKind, Template>> {
  const setting = env.messageTemplates()
  return setting === '' ? {} : Templates.parse(JSON.parse(setting))
}

/** What she can be reminded of, with what is left. */
export function remindersOf(credits: readonly Pick<CreditDocument, 'kind' | 'left'>[]): Reminder[] {
  const offered = templates()
  return reminderKinds.flatMap((kind) => {
    const template = offered[kind]
    const left = credits.find((credit) => credit.kind === kind)?.left ?? 0
    return template ? [{ kind, templateId: template.id, left }] : []
  })
}
