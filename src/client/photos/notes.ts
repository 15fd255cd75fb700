import type { DeviceStorage, WriteResult } from '../device'
import { keysUnder, readJson, writeJson } from '../json-storage'
import type { PhotoNote } from './photo'

const PREFIX = 'photo/'

/** What is known of the photos on this phone, a key each. */
export interface PhotoNotes {
  /** In the order taken. */
  all(): PhotoNote[]
  write(note: PhotoNote): WriteResult
  remove(id: string): void
}

export function openPhotoNotes(storage: DeviceStorage): PhotoNotes {
  const notes = new Map<string, PhotoNote>()
  for (const key of keysUnder(storage, PREFIX)) {
    const note = readJson<PhotoNote>(storage, key)
    if (note) notes.set(note.id, note)
  }
  return {
    all: () => Array.from(notes.values()).sort((one, other) => (one.id < other.id ? -1 : 1)),
    write(note) {
      const result = writeJson(storage, PREFIX + note.id, note)
      if (result === 'stored') notes.set(note.id, note)
      return result
    },
    remove(id) {
      storage.removeItem(PREFIX + id)
      notes.delete(id)
    },
  }
}
