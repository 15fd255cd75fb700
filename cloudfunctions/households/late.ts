import type { HouseholdRecord, registerHouseholds } from '../../contracts/households'
import type { Call } from '../shared/handle'
import { lateRefusalOf } from '../shared/late-rules'
import { madeAtOf } from '../shared/ulid-rules'
import { GridsAnywhere } from './late-repository'
import type { GridOfHousehold } from './repository'

type Asked = Call<typeof registerHouseholds>
type Found = Pick<HouseholdRecord, 'id' | 'gridId'>

/** Grids of these households that she gave away; whether one found there before may still arrive says `permitLate`. */
export async function gridsElsewhere({ store, actor }: Asked, found: readonly Found[]): Promise<GridOfHousehold[]> {
  const left = (actor.staff?.gridsLeft ?? []).map(({ id }) => id)
  const ids = found.map(({ gridId }) => gridId).filter((gridId) => left.includes(gridId))
  return new GridsAnywhere(store).getMany([...new Set(ids)])
}

/** The grid, if it was hers when her phone made the household's id and it is not too late to send it. */
export function permitLate(call: Asked, { id, gridId }: Found, grid: GridOfHousehold | undefined): GridOfHousehold {
  const { staff } = call.actor
  if (!grid || grid.closed || !staff) return call.fail('NOT_FOUND')
  const refusal = lateRefusalOf({ gridId }, staff, { madeAt: madeAtOf(id), now: call.now.getTime() })
  if (refusal?.code === 'HANDED_OVER_LONG_AGO') return call.fail(refusal.code, { limit: refusal.limit })
  return refusal ? call.fail('NOT_FOUND') : grid
}
