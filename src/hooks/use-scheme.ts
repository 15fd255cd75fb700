import type { VisitScheme } from '../../contracts/visit-scheme'
import { currentScheme } from '../../contracts/visit-scheme'
import { useRead } from './use-read'

/** The scheme visits are recorded by now, for the office; a keeper has hers with her working area. */
export const useScheme = (): VisitScheme | null => useRead(currentScheme, {}).value?.scheme ?? null
