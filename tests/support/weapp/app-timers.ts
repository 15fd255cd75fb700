/** Timers that are due later than this are not waited for: the app is quiet although it planned something. */
const SOON_MS = 1000

/** The app's timers: `settle` waits for the short ones, and all of them die with the app. */
export class AppTimers {
  private readonly soon = new Map<number, number>()
  private readonly handles = new Map<number, { cancel: () => void }>()
  private next = 1

  setTimeout = (work: (...values: unknown[]) => void, delay = 0, ...values: unknown[]): number => {
    const id = this.next++
    const handle = setTimeout(() => {
      this.clear(id)
      work(...values)
    }, delay)
    this.handles.set(id, {
      cancel: () => {
        clearTimeout(handle)
      },
    })
    if (delay <= SOON_MS) this.soon.set(id, delay)
    return id
  }

  setInterval = (work: (...values: unknown[]) => void, delay = 0, ...values: unknown[]): number => {
    const id = this.next++
    const handle = setInterval(work, delay, ...values)
    this.handles.set(id, {
      cancel: () => {
        clearInterval(handle)
      },
    })
    return id
  }

  clear = (id: number | undefined) => {
    if (id === undefined) return
    this.handles.get(id)?.cancel()
    this.handles.delete(id)
    this.soon.delete(id)
  }

  /** Delays of the short timers still to come. */
  pending(): number[] {
    return [...this.soon.values()]
  }

  clearAll() {
    for (const id of [...this.handles.keys()]) this.clear(id)
  }
}
