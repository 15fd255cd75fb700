import { WxFailure } from './async-api'

export const USER_DATA_PATH = 'http://usr'
const TEMPORARY = 'http://tmp'
const STORE = 'http://store'
const AREA_LIMIT = 200 * 1024 * 1024

export const noSuchFile = (path: string) =>
  new WxFailure(`no such file or directory ${path}`, { errCode: 1300002, errno: 1300002 })

/** The app's files on one phone: user files survive a restart, temporary files do not. Limit: 200 MB in all. */
export class FileArea {
  /** A phone without free space: every write fails with 1300202. */
  full = false
  private readonly files = new Map<string, Uint8Array>()
  private readonly directories = new Set<string>([USER_DATA_PATH, STORE])
  private sequence = 0

  read(path: string): Uint8Array {
    const bytes = this.files.get(path)
    if (!bytes) throw noSuchFile(path)
    return bytes
  }

  has(path: string): boolean {
    return this.files.has(path) || this.directories.has(trimSlash(path))
  }

  isDirectory(path: string): boolean {
    return this.directories.has(trimSlash(path))
  }

  write(path: string, bytes: Uint8Array) {
    this.requireWritable(path)
    const before = this.files.get(path)?.length ?? 0
    if (this.full || this.totalBytes() - before + bytes.length > AREA_LIMIT) {
      throw new WxFailure('the maximum size of the file storage limit is exceeded', {
        errCode: 1300202,
        errno: 1300202,
      })
    }
    this.files.set(path, bytes)
  }

  remove(path: string) {
    if (!this.files.delete(path)) throw noSuchFile(path)
  }

  makeDirectory(path: string, recursive: boolean) {
    const directory = trimSlash(path)
    if (this.directories.has(directory)) {
      if (recursive) return
      throw new WxFailure(`file already exists ${path}`, { errCode: 1301005, errno: 1301005 })
    }
    const parent = parentOf(directory)
    if (!this.directories.has(parent)) {
      if (!recursive) throw noSuchFile(path)
      this.makeDirectory(parent, true)
    }
    this.directories.add(directory)
  }

  removeDirectory(path: string, recursive: boolean) {
    const directory = trimSlash(path)
    if (!this.directories.has(directory)) throw noSuchFile(path)
    const inside = (entry: string) => entry.startsWith(`${directory}/`)
    const children = [...this.files.keys(), ...this.directories].filter(inside)
    if (children.length > 0 && !recursive) throw new WxFailure(`directory not empty ${path}`, { errCode: 1300066 })
    for (const child of children) {
      this.files.delete(child)
      this.directories.delete(child)
    }
    this.directories.delete(directory)
  }

  list(path: string): string[] {
    const directory = trimSlash(path)
    if (!this.directories.has(directory)) throw noSuchFile(path)
    const entries = [...this.files.keys(), ...this.directories].filter((entry) => parentOf(entry) === directory)
    return entries.map((entry) => entry.slice(directory.length + 1))
  }

  /** Puts bytes in a new temporary file, as the camera does, and answers its path. */
  addTemporary(bytes: Uint8Array, extension = 'jpg'): string {
    const path = `${TEMPORARY}/${String(++this.sequence)}.${extension}`
    this.files.set(path, bytes)
    return path
  }

  newStorePath(extension: string): string {
    return `${STORE}/${String(++this.sequence)}.${extension}`
  }

  /** Temporary paths die with the session. */
  dropTemporary() {
    for (const path of [...this.files.keys()]) if (path.startsWith(`${TEMPORARY}/`)) this.files.delete(path)
  }

  totalBytes(): number {
    return [...this.files]
      .filter(([path]) => !path.startsWith(TEMPORARY))
      .reduce((sum, [, bytes]) => sum + bytes.length, 0)
  }

  /** Paths that survive a restart. */
  paths(): string[] {
    return [...this.files.keys()].filter((path) => !path.startsWith(TEMPORARY))
  }

  private requireWritable(path: string) {
    if (!path.startsWith(`${USER_DATA_PATH}/`) && !path.startsWith(`${STORE}/`)) {
      throw new WxFailure(`permission denied, open ${path}`, { errCode: 1300013, errno: 1300013 })
    }
    if (!this.directories.has(parentOf(path))) throw noSuchFile(path)
  }
}

const trimSlash = (path: string) => path.replace(/\/+$/, '')
const parentOf = (path: string) => path.slice(0, path.lastIndexOf('/'))
