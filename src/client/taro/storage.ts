import Taro from '@tarojs/taro'
import type { DeviceStorage } from '../device'

/** WeChat's key-value storage, localStorage in a browser. */
export const taroStorage: DeviceStorage = {
  getItem(key) {
    const value: unknown = Taro.getStorageSync(key)
    return typeof value === 'string' && value !== '' ? value : null
  },
  setItem(key, text) {
    try {
      Taro.setStorageSync(key, text)
      return 'stored'
    } catch {
      return 'full'
    }
  },
  removeItem(key) {
    Taro.removeStorageSync(key)
  },
  keys: () => Taro.getStorageInfoSync().keys,
  usage() {
    const { currentSize, limitSize } = Taro.getStorageInfoSync()
    return { usedKilobytes: currentSize, limitKilobytes: limitSize }
  },
}
