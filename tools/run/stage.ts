const HEARTBEAT_MS = 15_000

/**
 * Tells that a piece of work begins, every 15 s that it goes on (with `progress`, how far it is), and how long it took.
 * Passes on what it throws.
 */
export async function stage<T>(title: string, work: () => Promise<T>, progress = () => ''): Promise<T> {
  const started = performance.now()
  console.log(`… ${title}`)
  const heartbeat = setInterval(() => console.log(`  ${title}，已 ${seconds(started)} 秒${progress()}`), HEARTBEAT_MS)
  try {
    const result = await work()
    console.log(`✓ ${title}（${seconds(started)} 秒）`)
    return result
  } catch (error) {
    console.log(`✗ ${title}（${seconds(started)} 秒）`)
    throw error
  } finally {
    clearInterval(heartbeat)
  }
}

function seconds(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(1)
}
