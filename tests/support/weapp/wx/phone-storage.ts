import { WxFailure } from './async-api'

const ITEM_LIMIT = 1024 * 1024
const TOTAL_LIMIT = 10 * 1024 * 1024

/** Where the strings are kept: memory in jest, localStorage in a browser. */
export interface StringStore {
  get(key: string): string | undefined
  set(key: string, value: string): void
  delete(key: string): void
  keys(): string[]
}

/** WeChat's key-value storage with its limits: 1 MB a key, 10 MB in all (developers.weixin.qq.com, setStorage). */
export class PhoneStorage {
  /** A phone without free space: every write fails, reads go on. */
  full = false

  constructor(private readonly store: StringStore) {}

  has(key: string): boolean {
    return this.store.get(key) !== undefined
  }

  read(key: string): unknown {
    const text = this.store.get(key)
    return text === undefined ? undefined : (JSON.parse(text) as { data: unknown }).data
  }

  write(key: string, data: unknown) {
    const text = JSON.stringify({ data: data === undefined ? null : data })
    const size = byteLength(text)
    if (this.full) throw new WxFailure('write storage failed: no space left on device')
    if (size > ITEM_LIMIT) throw new WxFailure('entry size limit reached: one key holds 1MB')
    const others = this.totalBytes() - byteLength(this.store.get(key) ?? '')
    if (others + size > TOTAL_LIMIT) throw new WxFailure('exceed max storage size limit 10Mb')
    this.store.set(key, text)
  }

  remove(key: string) {
    this.store.delete(key)
  }

  keys(): string[] {
    return this.store.keys()
  }

  clear() {
    for (const key of this.keys()) this.remove(key)
  }

  totalBytes(): number {
    return this.keys().reduce((sum, key) => sum + byteLength(this.store.get(key) ?? ''), 0)
  }
}

export function memoryStore(initial: Record<string, unknown> = {}): StringStore {
  const entries = new Map(Object.entries(initial).map(([key, data]) => [key, JSON.stringify({ data })]))
  return {
    get: (key) => entries.get(key),
    set: (key, value) => {
      entries.set(key, value)
    },
    delete: (key) => {
      entries.delete(key)
    },
    keys: () => [...entries.keys()],
  }
}

/** UTF-8 length of a text, without allocating it. */
export function byteLength(text: string): number {
  let bytes = text.length
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code > 0x7f) bytes += 1
    if (code > 0x7ff && (code < 0xd800 || code > 0xdfff)) bytes += 1
  }
  return bytes
}
