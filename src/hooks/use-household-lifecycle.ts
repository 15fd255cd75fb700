import { reopenHousehold, transferHousehold } from '../../contracts/household-lifecycle'
import { currentClient } from '../client/current'
import type { Household } from '../../contracts/households'

type Whom = Pick<Household, 'id' | 'headName'>

/**
 * What may become of a household. Moving away and closing are saved on the phone and sent when there is signal; what
 * only the chair or an office does needs the network now. Each throws `CallFailure`.
 */
export function useHouseholdLifecycle({ id, headName }: Whom) {
  const { outbox, ids, call } = currentClient()
  const about = `${headName} 家`
  return {
    moveAway: async (on: string, whereTo: string | null) =>
      outbox.add('householdMove', { id, changeId: await ids.next(), on, whereTo }, about),
    close: async (on: string, reason: string) =>
      outbox.add('householdClose', { id, changeId: await ids.next(), on, reason }, about),
    reopen: () => call(reopenHousehold, { id }),
    transfer: (gridId: string, note: string | null) => call(transferHousehold, { id, gridId, note }),
  }
}
