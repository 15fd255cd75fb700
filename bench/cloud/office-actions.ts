import type * as z from 'zod/mini'
import { addMonths, ymdOf } from '../../contracts/calendar'
import { listConcerns } from '../../contracts/concerns'
import type { Contract, Input } from '../../contracts/contract'
import { listGaps, type GapKind } from '../../contracts/gaps'
import { listHouseholds } from '../../contracts/household-list'
import { attention } from '../../contracts/insights'
import { listRenewals } from '../../contracts/posts'
import { findUnits, listStaff, listUnits } from '../../contracts/units'
import { listVisits } from '../../contracts/visits'
import { openids } from '../corpus/staff'
import type { Action, Situation } from './action'

/** Gaps and what needs attention are counted up to 1,000, each kind on its own. */
const MOST_COUNTED = 1_001
/** So many names are looked at for a page of those that begin alike, one more, and the unit. */
const MOST_SIGNS = 202
const FIRST_PAGE = { cursor: null, limit: 20 } as const

const of =
  <C extends Contract>(openid: string, contract: C, input: (situation: Situation) => Input<C>): Action['run'] =>
  async (situation) =>
    (await situation.scene.call(openid, contract, input(situation))).cost

const gapsOfCity = (kind: z.output<typeof GapKind>): Action => ({
  name: `gaps of the city, ${kind}`,
  counting: 4 * MOST_COUNTED,
  run: of(openids.city, listGaps, ({ city }) => ({ unitId: city, kind, ...FIRST_PAGE })),
})

const monthAgo = (): string => addMonths(ymdOf(Date.now()), -1)

/** What the office opens: lists, what needs attention, and searches, each of the largest place there is. */
export const officeActions: readonly Action[] = [
  { name: 'units of the city', run: of(openids.city, listUnits, ({ city }) => ({ unitId: city })) },
  {
    name: 'units of the city whose name holds 大集',
    run: of(openids.city, findUnits, ({ city }) => ({ unitId: city, words: '大集', ...FIRST_PAGE })),
  },
  { name: 'posts of a village', run: of(openids.village, listStaff, ({ village }) => ({ unitId: village })) },
  {
    name: 'renewals of the city, first page',
    run: of(openids.city, listRenewals, ({ city }) => ({ unitId: city, ...FIRST_PAGE })),
  },
  gapsOfCity('gridsWithoutKeeper'),
  gapsOfCity('executivesWithoutGrid'),
  {
    name: 'what needs attention in the city',
    counting: 7 * MOST_COUNTED,
    run: of(openids.city, attention, ({ city }) => ({ unitId: city })),
  },
  {
    name: 'households of the city, first page',
    run: of(openids.city, listHouseholds, ({ city }) => ({ unitId: city, ...FIRST_PAGE })),
  },
  {
    name: 'households of the city in hardship, not met for a month',
    run: of(openids.city, listHouseholds, ({ city }) => ({
      ...{ unitId: city, target: 'hardship', notVisitedSince: monthAgo() },
      ...FIRST_PAGE,
    })),
  },
  {
    name: 'households of the city by the initials wg',
    counting: MOST_SIGNS,
    run: of(openids.city, listHouseholds, ({ city }) => ({ unitId: city, search: 'wg', ...FIRST_PAGE })),
  },
  {
    name: 'households of the city by the name 王桂',
    counting: MOST_SIGNS,
    run: of(openids.city, listHouseholds, ({ city }) => ({ unitId: city, search: '王桂', ...FIRST_PAGE })),
  },
  {
    name: 'visits of the county, first page',
    run: of(openids.county, listVisits, ({ county }) => ({ unitId: county, month: null, ...FIRST_PAGE })),
  },
  {
    name: 'visits of the city with a concern, first page',
    run: of(openids.city, listVisits, ({ city }) => ({ unitId: city, month: null, withConcern: true, ...FIRST_PAGE })),
  },
  {
    name: 'promises of the city that are overdue, first page',
    run: of(openids.city, listConcerns, ({ city }) => ({
      ...({ unitId: city, kind: 'concern', status: 'open', overdue: true } as const),
      ...FIRST_PAGE,
    })),
  },
]
