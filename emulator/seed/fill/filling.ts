import type { Cloud } from './cloud'
import type { Counter } from './progress'
import type { Stored } from './store-all'

/** What one run of the seed works with. */
export interface Filling {
  cloud: Cloud
  /** The WeChat user whom the functions know as the founder. */
  founder: string
  /** How many calls at once. */
  hands: number
  counter: Counter
  add(more: Stored): void
}
