import { acceptRemindersHandler } from './accept'
import { myRemindersHandler } from './mine'

export const handlers = [acceptRemindersHandler, myRemindersHandler]
