export type Value = number | string | boolean

/** One measured value; in the JSON it stands under its name. */
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
  /** Its place in the chapter's grid; figures of one place are shown as `5 → 7`, or once when they are equal. */
  at?: { row: string; column: string }
}

/** Figures that belong together, under one heading. Those with a place make a grid, the others a list. */
export interface Chapter {
  title: string
  figures: Figure[]
}

export const figure = (name: string, value: number, unit: string, budget?: number): Figure =>
  budget === undefined ? { name, value, unit } : { name, value, unit, budget, ok: value <= budget }

/** The same at its place in a grid. */
export const placedFigure = (at: NonNullable<Figure['at']>, name: string, value: number, budget?: number): Figure => ({
  ...figure(name, value, '', budget),
  at,
})

export const verdict = (name: string, ok: boolean): Figure => ({ name, value: ok ? 'yes' : 'no', unit: '', ok })
