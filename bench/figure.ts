export type Value = number | string | boolean

/** One line of the table. */
export interface Figure {
  name: string
  value: Value
  unit: string
  /** The most it may be. */
  budget?: number
  /** False when it is over its budget or not as it should be; undefined where nothing is asked. */
  ok?: boolean
  /** What others reach, for comparison. */
  beside?: string
}

/** Figures that belong together, under one heading. */
export interface Chapter {
  title: string
  figures: Figure[]
}

export const figure = (name: string, value: number, unit: string, budget?: number): Figure =>
  budget === undefined ? { name, value, unit } : { name, value, unit, budget, ok: value <= budget }

export const verdict = (name: string, ok: boolean): Figure => ({ name, value: ok ? 'yes' : 'no', unit: '', ok })
