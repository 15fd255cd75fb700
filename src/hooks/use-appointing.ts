import { appointStaff, type StaffRecord } from '../../contracts/units'
import { currentClient } from '../client/current'
import { CallFailure } from '../client/failure'
import { useAction } from './use-action'
import { useSession } from './use-session'

export type { StaffRecord } from '../../contracts/units'

/** Gives one person a post. Fails as her record was refused; needs the network. */
export function useAppointing() {
  const { call } = currentClient()
  return useAction(async (record: StaffRecord): Promise<true> => {
    const [receipt] = (await call(appointStaff, { staff: [record] })).receipts
    if (receipt?.state === 'stored') return true
    if (receipt?.state === 'refused') throw new CallFailure(receipt.failure.code, receipt.failure.details)
    throw new CallFailure(receipt?.state === 'conflict' ? 'ID_TAKEN' : 'BUSY')
  })
}

/** Whether she gives posts in her own unit and below. */
export function useMayAppoint(): boolean {
  const { person } = useSession()
  return appointStaff.roles.some((role) => role === person?.role)
}
