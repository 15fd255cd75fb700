import { listUnits } from '../../contracts/units'
import { useRead } from './use-read'
import { useSession } from './use-session'

/** What a unit is called; empty until it is known. Asks only for another than her own. */
export function useUnitName(unitId: string): string {
  const { person } = useSession()
  const isOwn = person?.unitId === unitId
  const other = useRead(listUnits, person === null || isOwn ? null : { unitId, limit: 1 })
  return isOwn ? person.unitName : (other.value?.unit.name ?? '')
}
