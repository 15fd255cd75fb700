type Listener = (argument: unknown) => void

const EVENTS = [
  'AppShow',
  'AppHide',
  'Error',
  'UnhandledRejection',
  'PageNotFound',
  'MemoryWarning',
  'ThemeChange',
  'WindowResize',
  'KeyboardHeightChange',
  'UserCaptureScreen',
  'CopyUrl',
  'LazyLoadError',
  'AudioInterruptionBegin',
  'AudioInterruptionEnd',
] as const
type AppEvent = (typeof EVENTS)[number]

/** wx.onAppShow / offAppShow and the other events of the app: listeners kept, raised by the harness. */
export class AppEvents {
  private readonly listeners = new Map<string, Set<Listener>>()

  raise(event: AppEvent, argument: unknown) {
    for (const listener of this.listeners.get(event) ?? []) listener(argument)
  }

  apis(): Record<string, (listener?: Listener) => void> {
    return Object.fromEntries(
      EVENTS.flatMap((event) => [
        [`on${event}`, (listener?: Listener) => this.add(event, listener)],
        [`off${event}`, (listener?: Listener) => this.remove(event, listener)],
      ]),
    )
  }

  private add(event: AppEvent, listener?: Listener) {
    if (!listener) return
    const known = this.listeners.get(event) ?? new Set()
    this.listeners.set(event, known.add(listener))
  }

  private remove(event: AppEvent, listener?: Listener) {
    if (listener) this.listeners.get(event)?.delete(listener)
    else this.listeners.delete(event)
  }
}
