import type { DeviceFiles } from '../device'
import { chooseInBrowser, compressInBrowser } from './browser-pictures'

const DATABASE = 'niangjiaren'
const PHOTOS = 'photos'

/** Photos in IndexedDB; a path is the name it was kept under. Temporary paths are object URLs. */
export function browserFiles(): DeviceFiles {
  return {
    choose: chooseInBrowser,
    compress: compressInBrowser,
    sizeOf: async (path) => (await bytesOf(path)).byteLength,
    async keep(temporaryPath, name) {
      const bytes = await bytesOf(temporaryPath)
      try {
        await inPhotos('readwrite', (photos) => photos.put(bytes, name))
        return { path: name }
      } catch {
        return 'full'
      }
    },
    read: bytesOf,
    show: async (path) => URL.createObjectURL(new Blob([await bytesOf(path)], { type: 'image/jpeg' })),
    remove: async (path) => {
      await inPhotos('readwrite', (photos) => photos.delete(path))
    },
    list: async () => (await inPhotos('readonly', (photos) => photos.getAllKeys())).map(String),
  }
}

async function bytesOf(path: string): Promise<ArrayBuffer> {
  if (path.startsWith('blob:') || path.startsWith('data:')) return (await fetch(path)).arrayBuffer()
  const kept: unknown = await inPhotos('readonly', (photos) => photos.get(path))
  if (kept instanceof ArrayBuffer) return kept
  throw new Error(`no file ${path}`)
}

async function inPhotos<Value>(
  mode: IDBTransactionMode,
  ask: (photos: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  const database = await openDatabase()
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(PHOTOS, mode)
    const request = ask(transaction.objectStore(PHOTOS))
    transaction.oncomplete = () => {
      database.close()
      resolve(request.result)
    }
    transaction.onabort = () => {
      database.close()
      reject(transaction.error ?? new Error('the browser keeps no more'))
    }
  })
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1)
    request.onupgradeneeded = () => {
      request.result.createObjectStore(PHOTOS)
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('no IndexedDB'))
  })
}
