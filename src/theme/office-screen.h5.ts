import { useSyncExternalStore } from 'react'

/** As `$office` in `_mixins.scss`. */
const wide = window.matchMedia('(min-width: 1024px)')

function subscribe(listener: () => void): () => void {
  wide.addEventListener('change', listener)
  return () => wide.removeEventListener('change', listener)
}

/** Whether the window is wide enough for tables; where only the layout differs, `@include office` does it. */
export const useOfficeScreen = (): boolean => useSyncExternalStore(subscribe, () => wide.matches)
