import { closeUnit, renameUnit, reopenUnit, unitHistory } from '../../contracts/divisions'
import type { SectorKind } from '../../contracts/unit-kinds'
import { createUnit, findUnits, importUnits, listCities, listUnits } from '../../contracts/units'
import { useList } from './use-list'
import { useRead } from './use-read'
import { useWrite } from './use-write'

export type { Unit, UnitRecord } from '../../contracts/units'

/** So many fit the 4 KB of a tap; a desk takes more. */
export const UNITS_AT_ONCE = { phone: 10, office: 50 } as const

/** One unit, and the names above it as far as she sees. */
export const useUnit = (unitId: string | null) => useRead(listUnits, unitId === null ? null : { unitId, limit: 1 })

/** The divisions right under a unit, by code, page by page. */
export const useDivisionsUnder = (unitId: string, limit: number) =>
  useList(listUnits, { unitId, of: 'divisions', limit }, (page) => page.children)

/** Enterprises, industries and the like right under a unit; of one kind where told. */
export const useSectorsUnder = (unitId: string, kind: SectorKind | undefined, limit: number) =>
  useList(listUnits, { unitId, of: 'sectors', limit, ...(kind && { kind }) }, (page) => page.children)

/** Units in a subtree by a part of their name or its pinyin initials: two characters at least. */
export const useFoundUnits = (unitId: string, words: string, limit: number) =>
  useList(findUnits, { unitId, words, limit }, (page) => page.units)

/** What it was called, where it belonged, when it was closed, and whether it is on its way. */
export const useUnitHistory = (unitId: string) => useRead(unitHistory, { unitId })

/** For the founder: every city there is. */
export const useCities = () => useRead(listCities, {})

export const useCreatingUnit = () => useWrite(createUnit)
export const useImportingUnits = () => useWrite(importUnits)
export const useRenamingUnit = () => useWrite(renameUnit)
export const useClosingUnit = () => useWrite(closeUnit)
export const useReopeningUnit = () => useWrite(reopenUnit)
