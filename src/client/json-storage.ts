import type { DeviceStorage, WriteResult } from './device'

/** The value under a key; null when there is none or it cannot be read. */
export function readJson<Value>(storage: DeviceStorage, key: string): Value | null {
  const text = storage.getItem(key)
  if (text === null) return null
  try {
    return JSON.parse(text) as Value
  } catch {
    return null
  }
}

export const writeJson = (storage: DeviceStorage, key: string, value: unknown): WriteResult =>
  storage.setItem(key, JSON.stringify(value))

export const keysUnder = (storage: DeviceStorage, prefix: string): string[] =>
  storage.keys().filter((key) => key.startsWith(prefix))

export function removeUnder(storage: DeviceStorage, prefix: string): void {
  for (const key of keysUnder(storage, prefix)) storage.removeItem(key)
}
