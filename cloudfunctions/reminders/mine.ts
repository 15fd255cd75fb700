import { myReminders } from '../../contracts/reminders'
import { handle } from '../shared/handle'
import { CreditRepository } from './repository'
import { remindersOf } from './templates'

export const myRemindersHandler = handle(myReminders, async ({ openid, store }) => ({
  reminders: remindersOf(await new CreditRepository(store).of(openid)),
}))
