import type { Accessible, AccessibleAttributes } from './accessible-types'

/** The aria attributes of weapp (added to its templates by `config/aria`). */
export function accessible({ role, label, checked, selected, expanded, disabled, hidden, live }: Accessible) {
  return definedOnly({
    'aria-role': role,
    'aria-label': label,
    'aria-checked': checked,
    'aria-selected': selected,
    'aria-expanded': expanded,
    'aria-disabled': disabled,
    'aria-hidden': hidden,
    'aria-live': live,
  })
}

function definedOnly(attributes: AccessibleAttributes): AccessibleAttributes {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined))
}
