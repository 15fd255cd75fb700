import { listRenewals } from '../../contracts/posts'
import { useList } from './use-list'

export type { Renewal } from '../../contracts/posts'

/** So many with long names fit the 24 KB of a page's first setData. */
export const RENEWALS_AT_ONCE = 30

/** Whose terms end within a year in a unit and all below it, or ended; the earliest first, page by page. */
export const useRenewals = (unitId: string) =>
  useList(listRenewals, { unitId, limit: RENEWALS_AT_ONCE }, (page) => page.renewals)
