export type Role =
  | 'button'
  | 'checkbox'
  | 'dialog'
  | 'group'
  | 'heading'
  | 'img'
  | 'link'
  | 'list'
  | 'main'
  | 'navigation'
  | 'radio'
  | 'radiogroup'
  | 'status'
  | 'alert'
  | 'tab'

/** What a screen reader is told about a node. Only what is given is written. */
export interface Accessible {
  role?: Role
  /** The accessible name, in Chinese, where the text inside does not say it. */
  label?: string
  checked?: boolean
  selected?: boolean
  expanded?: boolean
  disabled?: boolean
  /** Decoration: skipped by the reader. */
  hidden?: boolean
  live?: 'polite' | 'assertive'
}

export type AccessibleAttributes = Record<string, string | boolean | undefined>
