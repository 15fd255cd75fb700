import type { ReminderKind } from '../../contracts/reminders'
import { Collections } from './collections'
import type { Store } from './store'

/** Something happened that somebody may want to be told of by WeChat. The timer of `reminders` sends it. */
export interface MessageDue {
  /** `<kind>:<id of what happened>`. */
  _id: string
  kind: Extract<ReminderKind, 'handedOver' | 'foundingTurn'>
  /** One person, or whoever works for a federation. */
  to: { openid: string } | { unitId: string }
  at: string
}

/** Part of the transaction of what happened. `id`: of that, unique within its kind. */
export const messageDue = (
  store: Store,
  { id, kind, to, now }: Pick<MessageDue, 'kind' | 'to'> & { id: string; now: Date },
): Promise<void> =>
  store.insert(Collections.messagesDue, [
    { _id: `${kind}:${id}`, kind, to, at: now.toISOString() } satisfies MessageDue,
  ])
