import { issueInvite } from '../../contracts/identity'
import { staffInOrder, type StaffView } from '../../contracts/staff-order'
import { listStaff } from '../../contracts/units'
import { useRead } from './use-read'
import { useWrite } from './use-write'

export type { StaffView } from '../../contracts/staff-order'
export type { Post, StaffMember } from '../../contracts/units'

/** The people of a unit: 主席 first, then by the order in which they were registered; who left last comes first. */
export function useStaff(unitId: string, view: StaffView) {
  const { value, ...read } = useRead(listStaff, view === 'left' ? { unitId, withLeft: true } : { unitId })
  return { ...read, staff: value && staffInOrder(value.staff, view) }
}

/** A code that binds one person once. Needs the network. */
export const useInvite = () => useWrite(issueInvite)
