type Listener = (...values: unknown[]) => void

/** The channel between a page and the page it opened (wx.navigateTo's eventChannel). */
export class EventChannel {
  private readonly listeners = new Map<string, Listener[]>()

  on(name: string, listener: Listener) {
    this.listeners.set(name, [...(this.listeners.get(name) ?? []), listener])
  }

  once(name: string, listener: Listener) {
    const wrapped: Listener = (...values) => {
      this.off(name, wrapped)
      listener(...values)
    }
    this.on(name, wrapped)
  }

  off(name: string, listener?: Listener) {
    const kept = listener ? (this.listeners.get(name) ?? []).filter((known) => known !== listener) : []
    this.listeners.set(name, kept)
  }

  emit(name: string, ...values: unknown[]) {
    for (const listener of this.listeners.get(name) ?? []) listener(...values)
  }
}
