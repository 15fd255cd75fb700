import { ymdOf } from '../../contracts/calendar'
import type { MessageDue } from '../shared/messages'
import { TransactionalStore } from '../shared/store'
import { inTransaction } from '../shared/transaction'
import { Colleagues, CreditRepository, MessagesDue } from './repository'
import { isStale } from './rules'
import { send } from './sending'

const MOST_MESSAGES = 50

/** The timer of what happened in other use cases: tells those whom it concerns and who accepted a reminder of it. */
export async function remindOfEvents(now: Date): Promise<void> {
  for (const message of await new MessagesDue(new TransactionalStore()).first(MOST_MESSAGES)) await tell(message, now)
}

/** Forgotten only after all were told: a crash in between tells nobody twice, see `send`. */
async function tell(message: MessageDue, now: Date): Promise<void> {
  const { _id, kind, to, at } = message
  const store = new TransactionalStore()
  const day = ymdOf(at)
  if (!isStale(day, ymdOf(now.getTime()))) {
    const toFederation = 'unitId' in to
    const openids = toFederation ? await new Colleagues(store).openidsOf(to.unitId) : [to.openid]
    for (const { openid } of await new CreditRepository(store).ofThese(openids, kind))
      await send({ id: `${_id}:${openid}`, openid, matter: { kind, count: 1, day, toFederation }, now })
  }
  await inTransaction((transaction) => new MessagesDue(transaction).forget(_id))
}
