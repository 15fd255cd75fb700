/** What the phone gives to the client, behind one door, so that tests bring a phone of their own. */
export interface Device {
  readonly storage: DeviceStorage
  readonly files: DeviceFiles
  readonly network: DeviceNetwork
  readonly lifecycle: DeviceLifecycle
  /** Milliseconds since 1970, by the phone's clock. */
  now(): number
  /** Unpredictable bytes. WeChat hands them out asynchronously (wx.getRandomValues, 2.15.0). */
  randomBytes(count: number): Promise<Uint8Array>
  /** Runs once after some milliseconds; answers how to call it off. */
  after(milliseconds: number, run: () => void): () => void
}

export type WriteResult = 'stored' | 'full'

/** Texts by key. Synchronous on purpose: when `setItem` has answered, the text survives a dead battery. */
export interface DeviceStorage {
  getItem(key: string): string | null
  /** `full` (10 MB, 1 MB a key, or no space on the phone): the value before stays as it was. */
  setItem(key: string, text: string): WriteResult
  removeItem(key: string): void
  keys(): string[]
  usage(): StorageUsage
}

export interface StorageUsage {
  usedKilobytes: number
  limitKilobytes: number
}

/** Files in the app's own area, which outlive the session; temporary paths do not. */
export interface DeviceFiles {
  /** Lets the person take or pick pictures; answers temporary paths, none when she changed her mind. */
  choose(most: number): Promise<string[]>
  /** Makes a picture smaller where the phone can; answers a temporary path, the given one otherwise. */
  compress(temporaryPath: string): Promise<string>
  sizeOf(path: string): Promise<number>
  /** Copies into the app's area under this name; `full` when there is no room. */
  keep(temporaryPath: string, name: string): Promise<{ path: string } | 'full'>
  read(path: string): Promise<ArrayBuffer>
  /** An address that an `Image` shows: the path itself on the phone, an object URL in a browser. */
  show(path: string): Promise<string>
  remove(path: string): Promise<void>
  list(): Promise<string[]>
}

export interface DeviceNetwork {
  isOnline(): boolean
  onChange(listener: (online: boolean) => void): () => void
}

export interface DeviceLifecycle {
  onShow(listener: () => void): () => void
  onHide(listener: () => void): () => void
}
