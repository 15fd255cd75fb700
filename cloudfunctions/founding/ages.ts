import { AGES, caseAges } from '../../contracts/founding-later'
import { handle } from '../shared/handle'
import { placeOfUnit } from '../shared/unit-place'
import { agedBy, sinceBefore } from './ages-rules'
import { CaseRepository } from './repository'

/** The cloud's own limit. */
const MOST_COUNTED = 1000

export const caseAgesHandler = handle(caseAges, async ({ input, actor, store, now }) => {
  const { place } = await placeOfUnit(store, actor, input.unitId)
  const found = await new CaseRepository(store, actor.scope).underWaySince(
    place,
    sinceBefore(AGES[0], now),
    MOST_COUNTED,
  )
  return { asOf: now.toISOString(), more: found.length >= MOST_COUNTED, ...agedBy(found, place, now) }
})
