import { ymdOf } from '../../contracts/calendar'
import { TransactionalStore } from '../shared/store'
import { inTransaction } from '../shared/transaction'
import { remindOfAftercare } from './aftercare'
import { matterOf } from './matters'
import { type CreditDocument, CreditRepository } from './repository'
import { nextLook } from './rules'
import { send } from './sending'

const AT_ONCE = 20
/** As much as fits into a firing; the next one, a minute later, goes on. */
const MOST_PAGES = 20

/**
 * The morning's timer: goes through those who accepted a reminder and nobody else, a page at a time. Whoever was looked
 * at is looked at again on the kind's next day, so firings follow on each other and a repeated one finds nothing.
 */
export async function remindDaily(now: Date): Promise<void> {
  const today = ymdOf(now.getTime())
  for (const kind of ['promisesDue', 'visitsDue'] as const) {
    for (let page = 0; page < MOST_PAGES; page++) {
      const credits = await new CreditRepository(new TransactionalStore()).toLookAt(kind, today, AT_ONCE)
      await Promise.all(credits.map((credit) => lookAt(credit, today, now)))
      if (credits.length < AT_ONCE) break
    }
  }
  await remindOfAftercare(now)
}

async function lookAt(credit: CreditDocument, today: string, now: Date): Promise<void> {
  const { openid, kind } = credit
  try {
    const matter = await matterOf(new TransactionalStore(), credit, now)
    if (matter) await send({ id: `${today}:${kind}:${openid}`, openid, matter, now })
  } catch (error) {
    console.error(JSON.stringify({ timer: 'daily', kind, error: String((error as Error | null)?.stack ?? error) }))
  }
  await inTransaction((store) => putOff(new CreditRepository(store), credit, today))
}

/** To the next day of its kind, unless the sending did so. */
async function putOff(credits: CreditRepository, { openid, kind }: CreditDocument, today: string): Promise<void> {
  const [credit] = await credits.forUpdate(openid, [kind])
  if (credit && credit.lookOn <= today) await credits.add(credit, 0, nextLook(kind, today))
}
