import type { Device } from './device'

const FIRST = 5_000
const LONGEST = 10 * 60_000

/** Tries again after longer and longer pauses, with jitter so that a town's phones do not knock at the same moment. */
export interface Backoff {
  /** Sets the next try, unless one is set. */
  schedule(): void
  /** Calls the next try off; the pauses begin anew after a success. */
  cancel(): void
  reset(): void
}

export function createBackoff(device: Pick<Device, 'after'>, run: () => void, random = Math.random): Backoff {
  let failures = 0
  let cancelTimer: (() => void) | null = null
  const cancel = () => {
    cancelTimer?.()
    cancelTimer = null
  }
  return {
    schedule() {
      if (cancelTimer) return
      const longest = Math.min(LONGEST, FIRST * 2 ** failures)
      failures += 1
      cancelTimer = device.after(longest / 2 + (longest / 2) * random(), () => {
        cancelTimer = null
        run()
      })
    },
    cancel,
    reset() {
      failures = 0
      cancel()
    },
  }
}
