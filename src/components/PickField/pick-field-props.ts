export interface PickFieldProps {
  /** Stable, in kebab-case, for tests. */
  id?: string
  label: string
  /** `2026-11-24`, `2026-11`, `15:24`. */
  mode: 'date' | 'month' | 'time'
  /** Null: nothing picked yet. */
  value: string | null
  /** The value as people say it; shown on the phone, whose wheel writes it. */
  words: string
  /** Shown while nothing is picked. */
  placeholder?: string
  first?: string
  last?: string
  /** What is wrong and what to do. */
  error?: string
  /** Follows another part of the same card: less air above. */
  joined?: boolean
  onPick: (value: string) => void
}
