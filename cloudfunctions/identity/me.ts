import { whoAmI } from '../../contracts/identity'
import { handle } from '../shared/handle'
import { personOf } from './person'

export const whoAmIHandler = handle(whoAmI, ({ actor }) =>
  Promise.resolve({ person: actor?.staff ? personOf(actor.staff) : null }),
)
