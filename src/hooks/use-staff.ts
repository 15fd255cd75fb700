import { issueInvite } from '../../contracts/identity'
import { listStaff, type Post, type StaffMember } from '../../contracts/units'
import { useRead } from './use-read'
import { useWrite } from './use-write'

export type { StaffMember } from '../../contracts/units'

const POSTS: readonly Post[] = ['chair', 'viceChair', 'officer', 'executive']

/** The people of a unit: 主席 first, then by the order in which they were registered. */
export function useStaff(unitId: string) {
  const { value, ...read } = useRead(listStaff, { unitId })
  return { ...read, staff: value && Array.from(value.staff).sort(byPost) }
}

const byPost = (one: StaffMember, other: StaffMember): number =>
  POSTS.indexOf(one.post) - POSTS.indexOf(other.post) || (one.id < other.id ? -1 : 1)

/** A code that binds one person once. Needs the network. */
export const useInvite = () => useWrite(issueInvite)
