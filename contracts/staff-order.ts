import type { Post, StaffMember } from './units'

/** 在任, 已离任. */
export type StaffView = 'serving' | 'left'

const POSTS: readonly Post[] = ['chair', 'viceChair', 'officer', 'executive']

/** The people of a list in its order: 主席 first, then as they were registered; or those who left, the last first. */
export const staffInOrder = (staff: readonly StaffMember[], view: StaffView): StaffMember[] =>
  view === 'serving' ? Array.from(staff).sort(byPost) : staff.filter(({ left }) => left).sort(byLeaving)

const byPost = (one: StaffMember, other: StaffMember): number =>
  POSTS.indexOf(one.post) - POSTS.indexOf(other.post) || (one.id < other.id ? -1 : 1)

const byLeaving = (one: StaffMember, other: StaffMember): number =>
  (one.left?.on ?? '') < (other.left?.on ?? '') ? 1 : -1
