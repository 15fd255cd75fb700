import { ymdOf } from '../../../contracts/calendar'
import { listStaff } from '../../../contracts/units'
import { staffKey } from '../plan/staff-plan'
import { instantIn } from '../seed-ulid'
import { Refusal, type Cloud } from './cloud'

/**
 * The day a unit was seeded for before, read from the id of its chair; null for a unit that is new. Seeding again goes on
 * from that day, so that it makes the same records instead of new ones.
 */
export const earlierDay = async (cloud: Cloud, founder: string, unitId: string): Promise<string | null> => {
  const staff = await staffOf(cloud, founder, unitId)
  const key = staffKey(unitId, 'chair', 1)
  const [instant] = staff.flatMap(({ id }) => instantIn(id, key) ?? [])
  return instant === undefined ? null : ymdOf(instant)
}

const staffOf = async (cloud: Cloud, founder: string, unitId: string): Promise<{ id: string }[]> => {
  try {
    return (await cloud.call(founder, listStaff, { unitId })).staff
  } catch (error) {
    if (error instanceof Refusal && error.failure.code === 'NOT_FOUND') return []
    throw error
  }
}
