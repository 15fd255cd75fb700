import type { Concern } from '../../../contracts/concerns'
import type { Household } from '../../../contracts/households'
import type { VisitTrace } from '../../../contracts/visits'
import type { DeviceStorage } from '../device'
import { keysUnder, readJson, removeUnder, writeJson } from '../json-storage'
import type { WorkingArea } from './working-area'

const PREFIX = 'area/'
/** A character takes up to 3 bytes, a key holds 1 MB. */
const MOST_CHARACTERS = 300_000

/** What the other keys hold; written last, so that a phone killed half way still has the area before. */
interface AreaMeta extends Pick<WorkingArea, 'asOf' | 'coldAt' | 'grid' | 'scheme'> {
  generation: number
  chunks: Record<Part, number>
}

interface Parts {
  households: Household
  visits: VisitTrace
  concerns: Concern
}
type Part = keyof Parts
const parts: readonly Part[] = ['households', 'visits', 'concerns']

/** Where one person's knowledge of one grid lies. */
const areaKey = (staffId: string, gridId: string): string => `${PREFIX}${staffId}/${gridId}/`

export function loadArea(storage: DeviceStorage, staffId: string, gridId: string): WorkingArea | null {
  const key = areaKey(staffId, gridId)
  const meta = readJson<AreaMeta>(storage, `${key}meta`)
  if (!meta) return null
  const households = loadPart(storage, key, meta, 'households')
  const visits = loadPart(storage, key, meta, 'visits')
  const concerns = loadPart(storage, key, meta, 'concerns')
  if (!households || !visits || !concerns) return null
  const { asOf, coldAt, grid, scheme } = meta
  return { asOf, coldAt, grid, scheme, households, visits, concerns }
}

/** `full`: the phone keeps the area it had before. */
export function saveArea(storage: DeviceStorage, staffId: string, area: WorkingArea): 'stored' | 'full' {
  const key = areaKey(staffId, area.grid.id)
  const generation = (readJson<AreaMeta>(storage, `${key}meta`)?.generation ?? 0) + 1
  const chunks: Record<Part, number> = { households: 0, visits: 0, concerns: 0 }
  for (const part of parts) {
    const texts = chunked(area[part])
    chunks[part] = texts.length
    const stored = texts.every(
      (text, index) => storage.setItem(chunkKey(key, generation, part, index), text) === 'stored',
    )
    if (!stored) return dropGeneration(storage, key, generation)
  }
  const { asOf, coldAt, grid, scheme } = area
  const meta: AreaMeta = { asOf, coldAt, grid, scheme, generation, chunks }
  if (writeJson(storage, `${key}meta`, meta) === 'full') return dropGeneration(storage, key, generation)
  for (const old of keysUnder(storage, key)) {
    if (old !== `${key}meta` && !old.startsWith(`${key}${generation}/`)) storage.removeItem(old)
  }
  return 'stored'
}

/** The grids that this person has an area of on this phone. */
export const storedGridIds = (storage: DeviceStorage, staffId: string): string[] => {
  const prefix = `${PREFIX}${staffId}/`
  const metas = keysUnder(storage, prefix).filter((key) => key.endsWith('/meta'))
  return metas.map((key) => key.slice(prefix.length, -'/meta'.length))
}

/** Every area on this phone that is not this person's, or not of a grid she keeps, leaves it. */
export function keepOnlyAreas(storage: DeviceStorage, staffId: string | null, gridIds: readonly string[]): void {
  const kept = staffId === null ? [] : gridIds.map((gridId) => areaKey(staffId, gridId))
  for (const key of keysUnder(storage, PREFIX)) {
    if (!kept.some((prefix) => key.startsWith(prefix))) storage.removeItem(key)
  }
}

export const dropArea = (storage: DeviceStorage, staffId: string, gridId: string): void =>
  removeUnder(storage, areaKey(staffId, gridId))

const chunkKey = (key: string, generation: number, part: Part, index: number) => `${key}${generation}/${part}/${index}`

function dropGeneration(storage: DeviceStorage, key: string, generation: number): 'full' {
  removeUnder(storage, `${key}${generation}/`)
  return 'full'
}

function loadPart<P extends Part>(storage: DeviceStorage, key: string, meta: AreaMeta, part: P): Parts[P][] | null {
  const entries: Parts[P][] = []
  for (let index = 0; index < meta.chunks[part]; index++) {
    const chunk = readJson<Parts[P][]>(storage, chunkKey(key, meta.generation, part, index))
    if (!chunk) return null
    entries.push(...chunk)
  }
  return entries
}

/** JSON arrays that each fit one key. */
function chunked(entries: readonly unknown[]): string[] {
  const texts: string[] = []
  let open: string[] = []
  let size = 0
  for (const entry of entries) {
    const text = JSON.stringify(entry)
    if (open.length > 0 && size + text.length > MOST_CHARACTERS) {
      texts.push(`[${open.join(',')}]`)
      open = []
      size = 0
    }
    open.push(text)
    size += text.length + 1
  }
  return open.length > 0 ? [...texts, `[${open.join(',')}]`] : texts
}
