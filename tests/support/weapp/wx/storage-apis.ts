import { asyncApi, type CallSite, syncApi, WxFailure } from './async-api'
import type { PhoneStorage } from './phone-storage'

interface Entry {
  key: string
  data: unknown
}

/** wx.getStorage, setStorage and their relatives. */
export function storageApis(site: CallSite, storage: PhoneStorage) {
  const info = () => ({ keys: storage.keys(), currentSize: Math.ceil(storage.totalBytes() / 1024), limitSize: 10240 })
  const read = (key: string) => {
    if (!storage.has(key)) throw new WxFailure('data not found')
    return { data: storage.read(key) }
  }
  const writeAll = (entries: Entry[]) => {
    for (const { key, data } of entries) storage.write(key, data)
  }
  return {
    getStorage: asyncApi(site, 'getStorage', ({ key }: { key: string }) => read(key)),
    setStorage: asyncApi(site, 'setStorage', ({ key, data }: Entry) => {
      storage.write(key, data)
    }),
    removeStorage: asyncApi(site, 'removeStorage', ({ key }: { key: string }) => {
      storage.remove(key)
    }),
    clearStorage: asyncApi(site, 'clearStorage', () => {
      storage.clear()
    }),
    getStorageInfo: asyncApi(site, 'getStorageInfo', info),
    batchSetStorage: asyncApi(site, 'batchSetStorage', ({ kvList }: { kvList: { key: string; value: unknown }[] }) => {
      writeAll(kvList.map(({ key, value }) => ({ key, data: value })))
    }),
    batchGetStorage: asyncApi(site, 'batchGetStorage', ({ keyList }: { keyList: string[] }) => ({
      dataList: keyList.map((key) => storage.read(key) ?? ''),
    })),
    getStorageSync: syncApi(site, 'getStorageSync', (key: string) => storage.read(key) ?? ''),
    setStorageSync: syncApi(site, 'setStorageSync', (key: string, data: unknown) => {
      storage.write(key, data)
    }),
    removeStorageSync: syncApi(site, 'removeStorageSync', (key: string) => {
      storage.remove(key)
    }),
    clearStorageSync: syncApi(site, 'clearStorageSync', () => {
      storage.clear()
    }),
    getStorageInfoSync: syncApi(site, 'getStorageInfoSync', info),
    batchGetStorageSync: syncApi(site, 'batchGetStorageSync', (keys: string[]) =>
      keys.map((key) => storage.read(key) ?? ''),
    ),
    batchSetStorageSync: syncApi(site, 'batchSetStorageSync', (list: { key: string; value: unknown }[]) => {
      writeAll(list.map(({ key, value }) => ({ key, data: value })))
    }),
  }
}
