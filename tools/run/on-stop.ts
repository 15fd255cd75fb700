const ENDED_BY_PERSON = 130
const PARENT_CHECK_MS = 1000

/**
 * Runs `clean` once when the person presses Ctrl+C or the machine asks the program to end, then ends it.
 * Answers a function that tells whether that has begun.
 */
export function onStop(clean: () => Promise<void>, exitCode = ENDED_BY_PERSON): () => boolean {
  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    void clean().finally(() => process.exit(exitCode))
  }
  process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', stop)
  if (process.env.npm_lifecycle_event) onParentGone(stop)
  return () => stopping
}

/** npm runs a script through a shell that does not pass SIGTERM on: that the shell is gone is all there is to see. */
function onParentGone(stop: () => void): void {
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) stop()
  }, PARENT_CHECK_MS).unref()
}
