import type { Roster } from '../../contracts/founding/blank'
import { vocabulary } from '../../contracts/founding/catalogue'
import type { CaseDocument, RosterDocument, RosterRepository } from './repository'

export type Rows = RosterDocument['rows']

/** Rows with others put in and taken out: what is there already is replaced in its place, what is new comes last. */
export function rowsWith(rows: Rows, put: Rows, remove: readonly string[]): Rows {
  const gone = new Set(remove)
  const replaced = new Map(put.map((row) => [row.id, row]))
  const kept = rows.filter((row) => !gone.has(row.id)).map((row) => replaced.get(row.id) ?? row)
  const there = new Set(rows.map((row) => row.id))
  return [...kept, ...put.filter((row) => !there.has(row.id))]
}

/** What its case knows of a roster: how many rows it has, and the names that others are compared with. */
export function headOf(roster: string, rows: Rows, stamp: string): CaseDocument['rosters'][string] {
  const of: Roster | undefined = vocabulary.rosters[roster]
  return { rows: rows.length, stamp, ...(of?.comparesNames && { names: rows.map(({ cells }) => cells.name ?? '') }) }
}

export async function storeRows(rosters: RosterRepository, key: string, rows: Rows, isThere: boolean): Promise<void> {
  if (isThere) await rosters.replace(key, rows)
  else await rosters.insert([{ _id: key, rows }])
}
