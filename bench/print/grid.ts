import type { Figure } from '../figure'
import type { Cell } from './columns'
import { numberText } from './number-text'

/** A heading, and a line for each row; a budget that a whole column shares stands in its heading. */
export function gridRows(figures: readonly Figure[]): Cell[][] {
  if (figures.length === 0) return []
  const rows = distinct(figures.map(({ at }) => at?.row ?? ''))
  const columns = distinct(figures.map(({ at }) => at?.column ?? '')).map((name) => columnOf(name, figures))
  const heading = columns.map(({ name, shared }) => ({ text: shared === null ? name : `${name} ≤ ${shared}` }))
  return [
    [{ text: '' }, ...heading.map((cell) => ({ ...cell, right: true }))],
    ...rows.map((row) => lineOf(row, columns)),
  ]
}

interface Column {
  name: string
  figures: readonly Figure[]
  /** The budget of all its figures; null where they differ or some have none. */
  shared: string | null
}

function columnOf(name: string, all: readonly Figure[]): Column {
  const figures = all.filter(({ at }) => at?.column === name)
  const budgets = distinct(figures.map(({ budget }) => (budget === undefined ? '' : numberText(budget))))
  return { name, figures, shared: budgets.length === 1 && budgets[0] !== '' ? (budgets[0] ?? null) : null }
}

function lineOf(row: string, columns: readonly Column[]): Cell[] {
  const cells = columns.map((column) => cellOf(column, row))
  return [{ text: row, wrong: cells.some(({ wrong }) => wrong) }, ...cells]
}

function cellOf({ figures, shared }: Column, row: string): Cell {
  const here = figures.filter(({ at }) => at?.row === row)
  const wrong = here.some(({ ok }) => ok === false)
  const budget = here.find((figure) => figure.budget !== undefined)?.budget
  const values = distinct(here.map(({ value }) => numberText(value))).join(' → ')
  const limit = budget === undefined || shared !== null ? '' : ` ≤ ${numberText(budget)}`
  return { text: `${values}${limit}${wrong ? ' OVER' : ''}`, wrong, right: true }
}

const distinct = <Item>(items: readonly Item[]): Item[] => [...new Set(items)]
