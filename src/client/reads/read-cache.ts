import type { DeviceStorage } from '../device'
import { keysUnder, readJson, removeUnder, writeJson } from '../json-storage'
import { utf8Length } from '../utf8'

const PREFIX = 'read/'
const MOST_ENTRIES = 30
const MOST_BYTES = 60 * 1024

export interface CachedRead {
  value: unknown
  /** Milliseconds since 1970. */
  at: number
}

/** Answers of the cloud kept for when there is no signal: the last 30, none larger than 60 KB. All of it may go. */
export interface ReadCache {
  get(key: string): CachedRead | null
  put(key: string, entry: CachedRead): void
  clear(): void
}

export function openReadCache(storage: DeviceStorage): ReadCache {
  const clear = () => removeUnder(storage, PREFIX)

  const dropOldest = () => {
    const entries = keysUnder(storage, PREFIX).map((key) => ({ key, at: readJson<CachedRead>(storage, key)?.at ?? 0 }))
    const surplus = entries.sort((one, other) => one.at - other.at).slice(0, Math.max(0, entries.length - MOST_ENTRIES))
    for (const { key } of surplus) storage.removeItem(key)
  }

  return {
    get: (key) => readJson<CachedRead>(storage, PREFIX + key),
    put(key, entry) {
      const isSmall = utf8Length(JSON.stringify(entry)) <= MOST_BYTES
      if (!isSmall || writeJson(storage, PREFIX + key, entry) === 'full') storage.removeItem(PREFIX + key)
      dropOldest()
    },
    clear,
  }
}
