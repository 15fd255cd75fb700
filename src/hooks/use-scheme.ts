import type { VisitScheme } from '../../contracts/visit-scheme'
import { currentScheme, schemeOfVersion } from '../../contracts/visit-scheme'
import { currentClient } from '../client/current'
import { useRead } from './use-read'

/** The scheme visits are recorded by now, for the office; a keeper has hers with her working area. */
export const useScheme = (): VisitScheme | null => useRead(currentScheme, {}).value?.scheme ?? null

/** The scheme in force, with how its fetching stands; a keeper's phone knows it without signal. */
export function useSchemeInForce() {
  const read = useRead(currentScheme, {})
  const known = currentClient().areas.schemeFor({})
  return { ...read, scheme: read.value?.scheme ?? known }
}

/** The scheme that a visit was recorded under; null until it is known. `version` null: not asked yet. */
export function useSchemeOf(version: number | null): VisitScheme | null {
  const known = version === null ? null : currentClient().areas.schemeFor({})
  const isKnown = known?.version === version
  const read = useRead(schemeOfVersion, version === null || isKnown ? null : { version })
  return isKnown ? known : (read.value?.scheme ?? null)
}
