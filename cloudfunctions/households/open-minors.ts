import { openMinors } from '../../contracts/households'
import { handle, written } from '../shared/handle'
import { isMinor } from '../shared/household-document'
import { HouseholdRepository } from './repository'

export const openMinorsHandler = handle(openMinors, async ({ input, actor, now, store }) => {
  const household = await new HouseholdRepository(store, actor.scope).getOrThrow(input.id)
  const minors = household.members.filter((member) => isMinor(member, now))
  const { _id, place, guardianConsent } = household
  return written({ minors, guardianConsent }, { action: 'household.minorsOpened', subject: _id, place })
})
