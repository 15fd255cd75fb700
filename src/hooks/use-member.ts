import { unbindStaff } from '../../contracts/identity'
import { amendPost, leavePost, postHistory, reviseStaff } from '../../contracts/posts'
import { useRead } from './use-read'
import { useWrite } from './use-write'

export type { Amendment, AmendmentKind, Revision } from '../../contracts/posts'

/** One person with a post: what she holds, where, and how that changed. */
export function useMember(staffId: string) {
  const { value, ...read } = useRead(postHistory, { staffId })
  return { ...read, member: value }
}

export type Member = NonNullable<ReturnType<typeof useMember>['member']>

/** Changes her post or term; corrects her name or number; ends her post; lets go of her WeChat. All need the network. */
export const useAmending = () => useWrite(amendPost)
export const useRevising = () => useWrite(reviseStaff)
export const useLeaving = () => useWrite(leavePost)
export const useUnbinding = () => useWrite(unbindStaff)
