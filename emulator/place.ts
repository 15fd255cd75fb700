import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** Where an emulator keeps its data. */
export interface Place {
  /** The database's file, or ':memory:'. */
  file: string
  /** Folder of the uploaded files. */
  files: string
  /** Removes what is not to outlive the emulator. */
  remove: () => void
}

/** Files lie beside the database; those of a database in memory in a temporary folder that goes with it. */
export function openPlace(data: string): Place {
  if (data === ':memory:') {
    const files = mkdtempSync(join(tmpdir(), 'niangjiaren-'))
    return { file: data, files, remove: () => rmSync(files, { recursive: true, force: true }) }
  }
  const file = resolve(data)
  mkdirSync(dirname(file), { recursive: true })
  return { file, files: `${file}.files`, remove: () => undefined }
}
