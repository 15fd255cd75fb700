import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { CollectionName } from '../../cloudfunctions/shared/collections'
import { startTestEmulator } from '../../tests/support/emulator'
import { FILLED } from '../corpus/load'
import { SMALL } from '../corpus/size'
import { type Chapter, type Figure, verdict } from '../figure'
import { borrowCorpus } from '../kept-corpus'
import { say } from '../progress'
import { StoredFile, type Stored } from '../stored'
import { differences } from './shape'
import { writeCity } from './written-city'

const MOST = 5_000

/** Whether the documents of the made cities have the fields that the functions write, field by field. */
export async function measureLikeness(): Promise<Chapter> {
  say('documents made and documents written')
  const written = await writtenDocuments()
  const { file, remove } = borrowCorpus(SMALL)
  try {
    const made = documentsIn(file)
    return {
      title: 'The city of the measurements beside one written by the contracts',
      figures: FILLED.map((collection) => likeness(collection, made, written)),
    }
  } finally {
    remove()
  }
}

type Documents = Map<CollectionName, Stored[]>

function likeness(collection: CollectionName, made: Documents, written: Documents): Figure {
  const differing = differences(made.get(collection) ?? [], written.get(collection) ?? [])
  const compared = verdict(`${collection}: the same fields`, differing.length === 0)
  return differing.length === 0 ? compared : { ...compared, beside: differing.join('; ') }
}

async function writtenDocuments(): Promise<Documents> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-written-'))
  const file = path.join(folder, 'city.db')
  try {
    const emulator = await startTestEmulator({ data: file })
    try {
      await writeCity(emulator)
    } finally {
      await emulator.stop()
    }
    return documentsIn(file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function documentsIn(file: string): Documents {
  const stored = new StoredFile(file)
  try {
    return new Map(FILLED.map((collection) => [collection, stored.first(collection, MOST)]))
  } finally {
    stored.close()
  }
}
