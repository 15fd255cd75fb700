import { ymdOf } from '../../contracts/calendar'
import { acceptReminders } from '../../contracts/reminders'
import { NOWHERE } from '../shared/audit'
import { Failure } from '../shared/failure'
import { fingerprint } from '../shared/fingerprint'
import { handle, nothingWritten, written } from '../shared/handle'
import { CreditRepository, MovementRepository } from './repository'
import { nextLook } from './rules'
import { remindersOf } from './templates'

export const acceptRemindersHandler = handle(
  acceptReminders,
  async ({ input, actor, openid, now, store, repeated, fail }) => {
    const { id, kinds } = input
    if (!actor && kinds.some((kind) => kind !== 'foundingTurn')) throw new Failure('NOT_BOUND')
    const [movements, credits] = [new MovementRepository(store), new CreditRepository(store)]
    const print = fingerprint({ id, kinds, openid })
    const stored = repeated ? await movements.get(id) : null
    if (stored && stored.fingerprint !== print) return fail('ID_TAKEN')
    if (stored) return nothingWritten({ reminders: remindersOf(await credits.of(openid)) })

    const before = await credits.forUpdate(openid, kinds)
    const others = (await credits.of(openid)).filter(({ kind }) => !kinds.includes(kind))
    const at = now.toISOString()
    await movements.insert([{ _id: id, openid, kinds, change: 1, outcome: 'accepted', at, fingerprint: print }])
    const after = kinds.map((kind) => {
      const credit = before.find((one) => one.kind === kind)
      return { kind, credit, lookOn: nextLook(kind, ymdOf(now.getTime())) }
    })
    for (const { kind, credit, lookOn } of after) {
      if (!credit) await credits.begin(openid, kind, lookOn)
      else await credits.add(credit, 1, credit.left > 0 ? undefined : lookOn)
    }
    const counted = after.map(({ kind, credit }) => ({ kind, left: (credit?.left ?? 0) + 1 }))
    const place = actor?.staff?.place ?? NOWHERE
    return written(
      { reminders: remindersOf([...others, ...counted]) },
      { action: 'reminders.accepted', subject: id, place },
    )
  },
)
