import { type LevelStandard, shortfallOf } from '../../contracts/staffing'
import type { Post } from '../../contracts/units'

const posts: readonly Post[] = ['chair', 'viceChair', 'executive', 'officer']
const committee: readonly Post[] = ['chair', 'viceChair', 'executive']

/** Who counts for a post: chair and vice chairs are members of the executive committee as well. */
const countsFor = (post: Post): readonly Post[] => (post === 'executive' ? committee : [post])

export const staffingOf = (held: readonly Post[], standard: LevelStandard) =>
  posts.map((post) => {
    const count = held.filter((each) => countsFor(post).includes(each)).length
    const target = standard[post]
    return { post, count, target, shortfall: shortfallOf(count, target) }
  })
