import type { Device } from '../../../src/client/device'

const KEY_LIMIT = 1024 * 1024
const TOTAL_LIMIT = 10 * 1024 * 1024

/** A phone that outlives the clients that run on it. */
export class MemoryPhone {
  readonly stored = new Map<string, string>()
  readonly pictures = new Map<string, ArrayBuffer>()
  online = true
  full = false
  now = Date.parse('2026-11-24T07:24:00.000Z')
  /** What the next choice of pictures brings. */
  album: string[] = []
  private seed: number
  private readonly networkListeners = new Set<(online: boolean) => void>()
  private current: Session | null = null

  constructor(seed = 1) {
    this.seed = seed
  }

  /** Starts the app: what ran before is dead, as after a kill. `writes`: storage dies after so many of them. */
  launch(writes = Infinity): Device {
    if (this.current) this.current.alive = false
    this.networkListeners.clear()
    const session: Session = { alive: true, writesLeft: writes, timers: new Set(), hides: new Set(), shows: new Set() }
    this.current = session
    return this.deviceOf(session)
  }

  kill(): void {
    if (this.current) this.current.alive = false
  }

  /** Whether the app that was launched last still runs. What a dead one does has no effect. */
  get isAlive(): boolean {
    return this.current?.alive ?? false
  }

  goOnline(online: boolean): void {
    this.online = online
    for (const listener of Array.from(this.networkListeners)) listener(online)
  }

  hide(): void {
    for (const listener of Array.from(this.current?.hides ?? [])) listener()
  }

  show(): void {
    for (const listener of Array.from(this.current?.shows ?? [])) listener()
  }

  /** Moves the clock and runs what was due by then, in order. */
  pass(milliseconds: number): void {
    this.now += milliseconds
    for (const timer of Array.from(this.current?.timers ?? [])) {
      if (timer.at > this.now) continue
      this.current?.timers.delete(timer)
      timer.run()
    }
  }

  get timers(): number {
    return this.current?.timers.size ?? 0
  }

  private bytes(): number {
    let bytes = 0
    for (const [key, text] of this.stored) bytes += Buffer.byteLength(key) + Buffer.byteLength(text)
    return bytes
  }

  private write(session: Session, key: string, text: string): 'stored' | 'full' {
    if (!session.alive) return 'stored'
    if (session.writesLeft === 0) {
      session.alive = false
      throw new Error('killed')
    }
    session.writesLeft -= 1
    const before = Buffer.byteLength(this.stored.get(key) ?? '')
    const size = Buffer.byteLength(text)
    if (this.full || size > KEY_LIMIT || this.bytes() - before + size > TOTAL_LIMIT) return 'full'
    this.stored.set(key, text)
    return 'stored'
  }

  private randomByte(): number {
    this.seed = (Math.imul(this.seed, 1664525) + 1013904223) >>> 0
    return this.seed >>> 24
  }

  private deviceOf(session: Session): Device {
    return {
      now: () => this.now,
      randomBytes: (count) => Promise.resolve(Uint8Array.from({ length: count }, () => this.randomByte())),
      after: (milliseconds, run) => {
        const timer = { at: this.now + milliseconds, run }
        session.timers.add(timer)
        return () => void session.timers.delete(timer)
      },
      storage: {
        getItem: (key) => this.stored.get(key) ?? null,
        setItem: (key, text) => this.write(session, key, text),
        removeItem: (key) => {
          if (session.alive) this.stored.delete(key)
        },
        keys: () => Array.from(this.stored.keys()),
        usage: () => ({ usedKilobytes: Math.ceil(this.bytes() / 1024), limitKilobytes: TOTAL_LIMIT / 1024 }),
      },
      files: this.files(session),
      network: {
        isOnline: () => this.online,
        onChange: (listener) => subscribe(this.networkListeners, listener),
      },
      lifecycle: {
        onShow: (listener) => subscribe(session.shows, listener),
        onHide: (listener) => subscribe(session.hides, listener),
      },
    }
  }

  private files(session: Session): Device['files'] {
    const bytesOf = (path: string) => this.pictures.get(path) ?? reject(`no file ${path}`)
    return {
      choose: (most) => Promise.resolve(this.album.splice(0, most)),
      compress: (path) => Promise.resolve(path),
      sizeOf: async (path) => (await Promise.resolve(bytesOf(path))).byteLength,
      keep: (path, name) => {
        if (this.full) return Promise.resolve('full')
        if (session.alive) this.pictures.set(`kept/${name}`, bytesOf(path))
        return Promise.resolve({ path: `kept/${name}` })
      },
      read: async (path) => Promise.resolve(bytesOf(path)),
      show: (path) => Promise.resolve(path),
      remove: (path) => {
        if (session.alive) this.pictures.delete(path)
        return Promise.resolve()
      },
      list: () => Promise.resolve(Array.from(this.pictures.keys())),
    }
  }
}

interface Session {
  alive: boolean
  writesLeft: number
  timers: Set<{ at: number; run: () => void }>
  hides: Set<() => void>
  shows: Set<() => void>
}

function reject(reason: string): never {
  throw new Error(reason)
}

function subscribe<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Lets everything that is ready run, without time passing. */
export async function quiet(): Promise<void> {
  for (let turn = 0; turn < 200; turn++) await Promise.resolve()
}
