import type { DeviceStorage } from '../device'
import { keysUnder, readJson, writeJson } from '../json-storage'

const PREFIX = 'draft/form/'

/** Whose form, and of what: `household/01J…`. */
export interface FormKey {
  owner: string
  about: string
}

const keyOf = ({ owner, about }: FormKey): string => `${PREFIX}${owner}/${about}`

/** Forms half filled in, besides those of visits. They survive a killed app and leave with their owner. */
export interface KeptForms {
  read<Form>(key: FormKey): Form | null
  /** False when the phone is full: then the one before stays. */
  write(key: FormKey, form: unknown): boolean
  remove(key: FormKey): void
  removeOf(owner: string): void
}

export const openKeptForms = (storage: DeviceStorage): KeptForms => ({
  read: (key) => readJson(storage, keyOf(key)),
  write: (key, form) => writeJson(storage, keyOf(key), form) === 'stored',
  remove: (key) => storage.removeItem(keyOf(key)),
  removeOf(owner) {
    for (const key of keysUnder(storage, `${PREFIX}${owner}/`)) storage.removeItem(key)
  },
})
