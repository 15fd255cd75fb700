export interface WheelProps {
  /** Stable, in kebab-case, for tests. */
  id?: string
  /** What is asked, for screen readers. */
  label: string
  /** At most 60. */
  choices: readonly string[]
  /** Of the choice in the middle. */
  index: number
  onPick: (index: number) => void
}
