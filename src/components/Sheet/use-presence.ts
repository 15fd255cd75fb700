import { useEffect, useState } from 'react'

/** `leaving` lasts as long as the way out is drawn. */
export type Presence = 'absent' | 'present' | 'leaving'

/** Keeps something on the screen for `leaveMs` after it closed, so that it can be seen going. */
export function usePresence(open: boolean, leaveMs: number): Presence {
  const [shown, setShown] = useState(open)
  if (open && !shown) setShown(true)
  useEffect(() => {
    if (open) return undefined
    const timer = setTimeout(() => setShown(false), leaveMs)
    return () => clearTimeout(timer)
  }, [open, leaveMs])
  if (open) return 'present'
  return shown ? 'leaving' : 'absent'
}
