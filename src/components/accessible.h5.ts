import type { Accessible, AccessibleAttributes } from './accessible-types'

/** The same meaning in the browser's words: `role` without the prefix, booleans spelled out. */
export function accessible({ role, label, checked, selected, expanded, disabled, hidden, live }: Accessible) {
  const attributes: AccessibleAttributes = {
    role,
    'aria-label': label,
    'aria-checked': spelled(checked),
    'aria-selected': spelled(selected),
    'aria-expanded': spelled(expanded),
    'aria-disabled': spelled(disabled),
    'aria-hidden': spelled(hidden),
    'aria-live': live,
  }
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined))
}

function spelled(state: boolean | undefined): string | undefined {
  return state === undefined ? undefined : String(state)
}
