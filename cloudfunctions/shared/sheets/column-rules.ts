/** How what stands in a cell is understood. `digits`: phone numbers and codes, however the sheet stores them. */
export type CellKind = 'text' | 'digits' | 'day' | 'month'

/** A column that an import looks for, in whatever order the sheet has them. */
export interface SheetColumn<Key extends string = string> {
  key: Key
  /** Names it goes by; the first is the one of the template and of messages. */
  titles: readonly [string, ...string[]]
  kind: CellKind
  /** Characters of its texts at most; 200 unless told. */
  longest?: number
  /** Every row has to fill it; the sheet has to have it. */
  required: boolean
  /** Stands in the template’s invented row. */
  example: string
}

/** One cell as the sheet has it. */
export interface Cell {
  /** `B7`. */
  address: string
  /** As shown, trimmed. */
  text: string
  /** What is stored, where that is a number. */
  number: number | null
  /** The number as a day of Excel’s 1900 calendar. */
  serial: number | null
  formula: boolean
}

/** Cells joined into one, counted from 0, both ends included. */
export interface Merge {
  top: number
  bottom: number
  left: number
  right: number
}

/** A sheet by rows and columns counted from 0; what is empty is undefined. */
export interface Grid {
  rows: readonly (readonly (Cell | undefined)[])[]
  merges: readonly Merge[]
}

/** What is wrong, and in which cell. */
export interface CellProblem {
  cell: string
  problem: string
}

const IN_BRACKETS = /[([【〔][^)\]】〕]*[)\]】〕]/g
const ORNAMENTS = /[\s*:：、,，.。]/g

/** 姓 名*（必填） → 姓名. */
export const plainTitle = (title: string): string =>
  title.normalize('NFKC').replace(IN_BRACKETS, '').replace(ORNAMENTS, '').toLowerCase()

export const titleOf = (column: SheetColumn): string => column.titles[0]
