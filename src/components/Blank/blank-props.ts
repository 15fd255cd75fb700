export interface BlankProps {
  /** Stable, in kebab-case, for tests. */
  id?: string
  /** What is asked, for screen readers: 副主席人数. */
  label: string
  /** What stands in the place: the value, or what to fill while it is open. */
  words: string
  /**
   * brought = known from elsewhere; filled = hers; open = to fill; now = being filled; spare = may stay empty;
   * others = for somebody else to fill.
   */
  state: 'brought' | 'filled' | 'open' | 'now' | 'spare' | 'others'
  /** 请确认: something it depends on has changed since. */
  toConfirm?: boolean
  /** It says otherwise than before: the highlighter is behind it. */
  changed?: boolean
  /** The punctuation that stays on its line. */
  after?: string | undefined
  /** Without it the place can only be read. */
  onTap?: () => void
}

/** `副主席人数，未填`. */
export function spokenName({ label, words, state, toConfirm, changed }: BlankProps): string {
  if (state === 'open' || state === 'now') return `${label}，未填`
  if (state === 'spare') return `${label}，未填，可以空着`
  if (state === 'others') return `${label}，${words}`
  return `${label}，${words}${toConfirm ? '，请确认' : ''}${changed ? '，改过' : ''}`
}
