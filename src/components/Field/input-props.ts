/** What the one-line and the many-line input have in common, on both platforms. */
export interface InputProps {
  id?: string
  className?: string
  /** Accessible name: the field's label. */
  label: string
  value: string
  placeholder?: string
  maxLength: number
  invalid: boolean
  disabled?: boolean
  onInput: (value: string) => void
  onFocus: () => void
  onBlur: () => void
}

/** Which keyboard comes up. */
export type InputKind = 'text' | 'number' | 'digit' | 'phone' | 'idcard'
