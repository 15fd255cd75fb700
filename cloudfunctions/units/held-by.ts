import type { PostChange, StaffDocument } from '../shared/actor'

/** Her post and term as a change keeps them. */
export const heldBy = ({ post, termFrom, termTo, entry }: StaffDocument): PostChange['before'] => ({
  post,
  termFrom,
  termTo,
  ...(entry && { entry }),
})
