import { ymdOf } from '../../contracts/calendar'
import { TransactionalStore } from '../shared/store'
import { Colleagues, CreditRepository, FoundingsDue } from './repository'
import { send } from './sending'

const AT_ONCE = 50
/** As much as fits into a firing. */
const MOST_PAGES = 10

/**
 * Tells the contact person and the federation of what is due today after a founding: 挂牌, 第一次活动, 换届. Firing again
 * tells nobody twice, see `send`.
 */
export async function remindOfAftercare(now: Date): Promise<void> {
  const day = ymdOf(now.getTime())
  const store = new TransactionalStore()
  let after = ''
  for (let page = 0; page < MOST_PAGES; page++) {
    const due = await new FoundingsDue(store).on(day, after, AT_ONCE)
    for (const { _id, contact, superior } of due) {
      const colleagues = await new Colleagues(store).openidsOf(superior.id)
      const telling = { about: `${day}:${_id}`, day, now }
      await tell({ ...telling, openids: [contact.openid], toFederation: false })
      await tell({ ...telling, openids: colleagues, toFederation: true })
    }
    after = due.at(-1)?.careOrder ?? ''
    if (due.length < AT_ONCE) return
  }
}

interface Telling {
  about: string
  openids: readonly string[]
  toFederation: boolean
  day: string
  now: Date
}

async function tell({ about, openids, toFederation, day, now }: Telling): Promise<void> {
  const kind = 'foundingTurn'
  for (const { openid } of await new CreditRepository(new TransactionalStore()).ofThese(openids, kind)) {
    const matter = { kind, count: 1, day, toFederation, isDue: true } as const
    await send({ id: `aftercare:${about}:${openid}`, openid, matter, now })
  }
}
