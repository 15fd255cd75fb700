import type * as z from 'zod/mini'
import { addMonths, ymdOf } from '../../contracts/calendar'
import { listConcerns } from '../../contracts/concerns'
import { listGaps, type GapKind } from '../../contracts/gaps'
import { listGrids } from '../../contracts/grids'
import { listDuplicates } from '../../contracts/household-duplicates'
import { listHouseholds } from '../../contracts/household-list'
import { attention } from '../../contracts/insights'
import { listRenewals } from '../../contracts/posts'
import { staffingOfUnit } from '../../contracts/staffing'
import { findUnits, listStaff, listUnits } from '../../contracts/units'
import { listVisits } from '../../contracts/visits'
import { openids } from '../corpus/staff'
import { type Action, asking } from './action'
import { foundingActions } from './founding-actions'

/** Gaps and what needs attention are counted up to 1,000, each kind on its own. */
const MOST_COUNTED = 1_001
/** So many names are looked at for a page of those that begin alike, one more, and the unit. */
const MOST_SIGNS = 202
/** So many names are looked at for a page of those that hold the words, one more, the unit, and who asks. */
const MOST_NAMED = 203
/** A page of households, and up to 400 that share one of their three keys. */
const MOST_ALIKE = 22 + 3 * 400
const FIRST_PAGE = { cursor: null, limit: 20 } as const

const gapsOfCity = (kind: z.output<typeof GapKind>): Action => ({
  name: `gaps of the city, ${kind}`,
  counting: 4 * MOST_COUNTED,
  run: asking(openids.city, listGaps, ({ city }) => ({ unitId: city, kind, ...FIRST_PAGE })),
})

const monthAgo = (): string => addMonths(ymdOf(Date.now()), -1)

/** What the office opens: lists, what needs attention, and searches, each of the largest place there is. */
export const officeActions: readonly Action[] = [
  { name: 'units of the city', run: asking(openids.city, listUnits, ({ city }) => ({ unitId: city })) },
  {
    name: 'units of the city whose name holds 大集',
    counting: MOST_NAMED,
    run: asking(openids.city, findUnits, ({ city }) => ({ unitId: city, words: '大集', ...FIRST_PAGE })),
  },
  { name: 'grids of a village', run: asking(openids.village, listGrids, ({ village }) => ({ unitId: village })) },
  { name: 'grids of the town', run: asking(openids.town, listGrids, ({ town }) => ({ unitId: town })) },
  {
    name: 'staffing of a village beside its standard',
    run: asking(openids.village, staffingOfUnit, ({ village }) => ({ unitId: village })),
  },
  { name: 'posts of a village', run: asking(openids.village, listStaff, ({ village }) => ({ unitId: village })) },
  {
    name: 'renewals of the city, first page',
    run: asking(openids.city, listRenewals, ({ city }) => ({ unitId: city, ...FIRST_PAGE })),
  },
  gapsOfCity('gridsWithoutKeeper'),
  gapsOfCity('executivesWithoutGrid'),
  gapsOfCity('villagesWithoutGrid'),
  {
    name: 'what needs attention in the city',
    counting: 9 * MOST_COUNTED,
    run: asking(openids.city, attention, ({ city }) => ({ unitId: city })),
  },
  {
    name: 'households of the city, first page',
    run: asking(openids.city, listHouseholds, ({ city }) => ({ unitId: city, ...FIRST_PAGE })),
  },
  {
    name: 'households of the city in hardship, not met for a month',
    run: asking(openids.city, listHouseholds, ({ city }) => ({
      ...{ unitId: city, target: 'hardship', notVisitedSince: monthAgo() },
      ...FIRST_PAGE,
    })),
  },
  {
    name: 'households of the city by the initials wg',
    counting: MOST_SIGNS,
    run: asking(openids.city, listHouseholds, ({ city }) => ({ unitId: city, search: 'wg', ...FIRST_PAGE })),
  },
  {
    name: 'households of the city by the name 王桂',
    counting: MOST_SIGNS,
    run: asking(openids.city, listHouseholds, ({ city }) => ({ unitId: city, search: '王桂', ...FIRST_PAGE })),
  },
  {
    name: 'households of the county that may be the same, first page',
    counting: MOST_ALIKE,
    run: asking(openids.county, listDuplicates, ({ county }) => ({ unitId: county, ...FIRST_PAGE })),
  },
  {
    name: 'visits of the county, first page',
    run: asking(openids.county, listVisits, ({ county }) => ({ unitId: county, month: null, ...FIRST_PAGE })),
  },
  {
    name: 'visits of the city with a concern, first page',
    run: asking(openids.city, listVisits, ({ city }) => ({
      unitId: city,
      month: null,
      withConcern: true,
      ...FIRST_PAGE,
    })),
  },
  {
    name: 'open wishes of the city, first page',
    run: asking(openids.city, listConcerns, ({ city }) => ({
      ...({ unitId: city, kind: 'wish', status: 'open' } as const),
      ...FIRST_PAGE,
    })),
  },
  {
    name: 'promises of the city that are overdue, first page',
    run: asking(openids.city, listConcerns, ({ city }) => ({
      ...({ unitId: city, kind: 'concern', status: 'open', overdue: true } as const),
      ...FIRST_PAGE,
    })),
  },
  ...foundingActions,
]
