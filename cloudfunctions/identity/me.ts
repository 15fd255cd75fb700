import type { Person } from '../../contracts/identity'
import { whoAmI } from '../../contracts/identity'
import type { Actor } from '../shared/actor'
import { handle } from '../shared/handle'
import { founderPerson, personOf } from './person'

export const whoAmIHandler = handle(whoAmI, ({ actor }) => Promise.resolve({ person: actor && personBehind(actor) }))

const personBehind = ({ role, staff }: Actor): Person | null => {
  if (role === 'founder') return founderPerson
  return staff && personOf(staff)
}
