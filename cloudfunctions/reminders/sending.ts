import { ymdOf } from '../../contracts/calendar'
import { fingerprint } from '../shared/fingerprint'
import { platform } from '../shared/platform'
import type { Store } from '../shared/store'
import { inTransaction } from '../shared/transaction'
import { CreditRepository, MovementRepository } from './repository'
import { messageOf, type Matter, NEVER, nextLook } from './rules'
import { templates } from './templates'

export interface Sending {
  /** What the message is about and whose, so that a timer that fires twice sends it once. */
  id: string
  openid: string
  matter: Matter
  now: Date
}

/**
 * Sends one message and uses up one of her credits. The credit is taken first: a crash in between loses a message, and
 * never sends one twice. Refused by WeChat (43101): she takes none at all, so nothing is left. Anything else that goes
 * wrong gives the credit back.
 */
export async function send(sending: Sending): Promise<void> {
  const template = templates()[sending.matter.kind]
  if (!template || !(await inTransaction((store, repeated) => take(store, sending, repeated)))) return
  const { what, when, page } = messageOf(sending.matter)
  const data = { [template.what]: { value: what }, [template.when]: { value: when } }
  const outcome = await platform.sendMessage({ openid: sending.openid, templateId: template.id, page, data })
  if (outcome === 'refused') await inTransaction((store) => takeAll(store, sending))
  if (outcome === 'failed') await inTransaction((store) => giveBack(store, sending))
}

async function take(store: Store, { id, openid, matter, now }: Sending, repeated: boolean): Promise<boolean> {
  const { kind } = matter
  const [credits, movements] = [new CreditRepository(store), new MovementRepository(store)]
  if (repeated && (await movements.get(id))) return false
  const [credit] = await credits.forUpdate(openid, [kind])
  if (!credit || credit.left <= 0) return false
  const print = fingerprint({ id, openid, matter })
  const at = now.toISOString()
  await movements.insert([{ _id: id, openid, kinds: [kind], change: -1, outcome: 'sent', at, fingerprint: print }])
  await credits.add(credit, -1, credit.left > 1 ? nextLook(kind, ymdOf(now.getTime())) : NEVER)
  return true
}

async function takeAll(store: Store, { id, openid, matter }: Sending): Promise<void> {
  const credits = new CreditRepository(store)
  const [credit] = await credits.forUpdate(openid, [matter.kind])
  if (!credit) return
  await credits.add(credit, -credit.left, NEVER)
  await new MovementRepository(store).end(id, 'refused', -1 - credit.left)
}

async function giveBack(store: Store, { id, openid, matter, now }: Sending): Promise<void> {
  const credits = new CreditRepository(store)
  const [credit] = await credits.forUpdate(openid, [matter.kind])
  if (!credit) return
  await credits.add(credit, 1, nextLook(matter.kind, ymdOf(now.getTime())))
  await new MovementRepository(store).end(id, 'failed', 0)
}
