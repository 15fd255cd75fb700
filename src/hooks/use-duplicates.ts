import { listDuplicates } from '../../contracts/household-duplicates'
import { useList } from './use-list'

export type { HouseholdPair, PairSide } from '../../contracts/household-duplicates'

const FEW = 10

/** Pairs of a unit and all below it that may be the same household, those found last first. */
export const useDuplicates = (unitId: string) => useList(listDuplicates, { unitId, limit: FEW }, (page) => page.pairs)
