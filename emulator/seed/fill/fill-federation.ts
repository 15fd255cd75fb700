import { bindByPhone } from '../../../contracts/identity'
import { appointStaff, importUnits, type UnitRecord } from '../../../contracts/units'
import { currentScheme, publishScheme } from '../../../contracts/visit-scheme'
import type { PlannedStaff } from '../plan/staff-plan'
import { demoScheme } from '../scheme'
import { Refusal } from './cloud'
import type { Filling } from './filling'
import { chunksOf, eachAtOnce } from './pool'
import { storeAll } from './store-all'

const unitsAtOnce = 200

/** The founder puts in the units, parents first. */
export const fillUnits = async ({ cloud, founder, counter }: Filling, units: readonly UnitRecord[]): Promise<void> => {
  for (const batch of chunksOf(units, unitsAtOnce)) {
    await cloud.call(founder, importUnits, { units: batch })
    counter.add(batch.length)
  }
}

/** The founder gives the posts. */
export const fillStaff = async (filling: Filling, staff: readonly PlannedStaff[]): Promise<void> => {
  const { cloud, founder, counter } = filling
  const records = staff.map(({ record }) => record)
  filling.add(await storeAll(records, counter, (batch) => cloud.call(founder, appointStaff, { staff: batch })))
}

/** Each binds herself by her number; the emulator takes `phone:<number>` for the code that WeChat's button gives. */
export const bindStaff = ({ cloud, hands }: Filling, staff: readonly PlannedStaff[]): Promise<void> =>
  eachAtOnce(staff, hands, async ({ openid, record }) => {
    await cloud.call(openid, bindByPhone, { code: `phone:${record.phone}` })
  })

/** Somebody of the city's federation publishes the scheme that visits are recorded by, unless the city has one. */
export const fillScheme = async ({ cloud }: Filling, { openid }: PlannedStaff): Promise<void> => {
  try {
    await cloud.call(openid, currentScheme, {})
  } catch (error) {
    if (!(error instanceof Refusal) || error.failure.code !== 'SCHEME_UNKNOWN') throw error
    await cloud.call(openid, publishScheme, { scheme: demoScheme })
  }
}
