/** Days are yyyy-mm-dd; first and last bound what can be picked. */
export interface DayPickerProps {
  label: string
  value: string | undefined
  first: string
  last: string
  /** The day in `value` was picked here, not by another chip. */
  chosen: boolean
  onPick: (ymd: string) => void
}
