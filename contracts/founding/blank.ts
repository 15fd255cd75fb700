/** What may be written into a blank. A roster is a list of rows of its own and stands beside the answers. */
export type BlankValue = string | number | boolean

/**
 * Whose hand a blank is in. What the Party organisation says and what the meeting decides is on paper: the contact
 * person enters it.
 */
export type Filler = 'contact' | 'superior'

interface Asked {
  /** What is asked, as a noun: 副主席人数. */
  label: string
  /** What an open blank shows instead of a line: 几名, 选日期. */
  open: string
  /** A sentence of help; says so itself where it is advice and no rule. */
  help?: string
  example?: string
  filledBy: Filler
  /** May stay empty; a document then goes without it. */
  optional?: true
  /** Answers that this one was given in view of: when one of them changes, this one is to be looked at again. */
  inViewOf?: readonly string[]
  /** What it is worth until somebody says otherwise; a proposal, never a rule. */
  proposal?: (values: Values) => BlankValue | undefined
}

export type Blank = Asked &
  (
    | { kind: 'text' | 'longText'; most: number }
    | { kind: 'name' | 'phone' | 'creditCode' | 'day' | 'time' | 'yesNo' }
    | { kind: 'number'; least: number; most: number; unit: string }
    | { kind: 'choice'; choices: readonly { value: string; label: string }[] }
  )

export type BlankKind = Blank['kind']

/** What is known of a case: the answers, the proposals not yet contradicted, and what follows from both. */
export type Values = Readonly<Record<string, BlankValue | undefined>>

/** A column of a roster, with the headings a spreadsheet may give it. */
export interface RosterColumn {
  key: string
  title: string
  otherTitles: readonly string[]
  kind: 'name' | 'text' | 'phone' | 'day' | 'month' | 'number' | 'yesNo' | 'creditCode'
  required: boolean
  most: number
}

/** A list of people or enterprises that documents print as a table. */
export interface Roster {
  label: string
  /** What one row is called: 位代表. */
  unit: string
  help?: string
  filledBy: Filler
  optional?: true
  columns: readonly [RosterColumn, ...RosterColumn[]]
  /** Its names are compared with those of another roster: nobody counts the votes she stands for. */
  comparesNames?: true
  /** Printed by surname strokes, as is the custom on ballots. */
  bySurnameStrokes?: true
  /** At most this many rows. */
  most: number
}

/** A row as it is kept: cells by column, numbers too as text. */
export type RosterRow = Readonly<Record<string, string>>
