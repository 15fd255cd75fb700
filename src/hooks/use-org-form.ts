import type { OrgForm } from '../../contracts/unit-kinds'
import { useUnit } from './use-units'

/** What the women of a unit beside the divisions have founded; undefined for a division's federation, or not known yet. */
export const useOrgForm = (unitId: string | null): OrgForm | undefined => useUnit(unitId).value?.unit.orgForm
