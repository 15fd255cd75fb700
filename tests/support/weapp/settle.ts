import type { Activity } from './wx/activity'
import type { AppTimers } from './app-timers'

const QUIET_TURNS = 3

const turn = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

/**
 * Waits until the app does nothing more by itself: no wx call in flight, no timer due within a second, and the event loop
 * went round a few times without waking any. Fails when that does not come about within `limit` milliseconds.
 */
export async function settle(activity: Activity, timers: AppTimers, limit = 15_000): Promise<void> {
  const end = Date.now() + limit
  let quiet = 0
  while (quiet < QUIET_TURNS) {
    await turn(quiet === 0 ? 1 : 0)
    const busy = activity.names().length + timers.pending().length > 0
    quiet = busy ? 0 : quiet + 1
    if (busy && Date.now() > end) throw new Error(`the app did not come to rest: ${describe(activity, timers)}`)
  }
}

function describe(activity: Activity, timers: AppTimers): string {
  const timersText = timers.pending().map((delay) => `timer of ${String(delay)} ms`)
  return [...activity.names(), ...timersText].join(', ')
}
