import type { RosterRow } from '../../../contracts/founding/blank'
import type { RowChange } from '../../../contracts/founding-cases'
import type { DeviceStorage } from '../device'
import { readJson, removeUnder, writeJson } from '../json-storage'

const PREFIX = 'founding/rows/'
/** A row takes up to 2 KB, a key holds 1 MB. */
const ROWS_A_KEY = 300

export interface StoredRow {
  id: string
  cells: RosterRow
}

/** A roster as it was when its head had this stamp. */
interface Meta {
  stamp: string
  keys: number
}

/** The rows of rosters on this phone, whole or not at all. */
export interface RosterRows {
  /** Null: not on the phone, or older than this stamp. */
  read(caseId: string, roster: string, stamp: string): readonly StoredRow[] | null
  /** What does not fit is left out: it can be fetched again. */
  write(caseId: string, roster: string, stamp: string, rows: readonly StoredRow[]): void
  removeOf(caseId: string): void
}

export function openRosterRows(storage: DeviceStorage): RosterRows {
  const known = new Map<string, { stamp: string; rows: readonly StoredRow[] }>()

  const load = (key: string, stamp: string): readonly StoredRow[] | null => {
    const meta = readJson<Meta>(storage, `${key}meta`)
    if (meta?.stamp !== stamp) return null
    const rows: StoredRow[] = []
    for (let index = 0; index < meta.keys; index++) {
      const part = readJson<StoredRow[]>(storage, `${key}${index}`)
      if (!part) return null
      rows.push(...part)
    }
    return rows
  }

  return {
    read(caseId, roster, stamp) {
      const key = keyOf(caseId, roster)
      const before = known.get(key)
      if (before?.stamp === stamp) return before.rows
      const rows = load(key, stamp)
      if (rows) known.set(key, { stamp, rows })
      return rows
    },
    write(caseId, roster, stamp, rows) {
      const key = keyOf(caseId, roster)
      known.set(key, { stamp, rows })
      storage.removeItem(`${key}meta`)
      const keys = Math.ceil(rows.length / ROWS_A_KEY)
      const parts = Array.from({ length: keys }, (_, index) => rows.slice(index * ROWS_A_KEY, (index + 1) * ROWS_A_KEY))
      const isStored = parts.every((part, index) => writeJson(storage, `${key}${index}`, part) === 'stored')
      if (!isStored || writeJson(storage, `${key}meta`, { stamp, keys }) === 'full') removeUnder(storage, key)
    },
    removeOf(caseId) {
      for (const key of Array.from(known.keys())) if (key.startsWith(`${PREFIX}${caseId}/`)) known.delete(key)
      removeUnder(storage, `${PREFIX}${caseId}/`)
    },
  }
}

const keyOf = (caseId: string, roster: string): string => `${PREFIX}${caseId}/${roster}/`

/** As the cloud does it: what is there is replaced in its place, what is new comes last. */
export function withChange(
  rows: readonly StoredRow[],
  { put, remove }: Pick<RowChange, 'put' | 'remove'>,
): readonly StoredRow[] {
  const gone = new Set(remove)
  const replaced = new Map(put.map((row) => [row.id, row]))
  const there = new Set(rows.map(({ id }) => id))
  const kept = rows.filter(({ id }) => !gone.has(id)).map((row) => replaced.get(row.id) ?? row)
  return [...kept, ...put.filter(({ id }) => !there.has(id))]
}
