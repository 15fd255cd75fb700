/**
 * A shipped template in plain words. `{name}` prints a blank, a derived value or, inside a list, a cell; a list is named
 * by its roster. The Word file made of it is what a federation downloads, edits and uploads again.
 */
export type Part =
  | { title: string }
  /** To whom a letter goes. */
  | { to: string }
  | { text: string }
  | { heading: string }
  /** At the right foot: who signs, and when. */
  | { end: readonly string[] }
  /** One row for each entry of a list. */
  | { list: string; columns: readonly (readonly [heading: string, cell: string])[] }
  /** Pairs of a label and what belongs to it; two pairs a row. */
  | { form: readonly (readonly [label: string, value: string])[] }
  /** In letters that are read from afar. */
  | { banner: string }
  /** The same again for each entry of a list, each on a page of its own. */
  | { each: string; parts: readonly Part[] }

export type TemplateSource = readonly Part[]
