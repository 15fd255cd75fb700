import Taro from '@tarojs/taro'
import type { DeviceLifecycle, DeviceNetwork } from '../device'

export function weappNetwork(): DeviceNetwork {
  let online = true
  const listeners = new Set<(online: boolean) => void>()
  const tell = (now: boolean) => {
    if (now === online) return
    online = now
    for (const listener of Array.from(listeners)) listener(now)
  }
  void Taro.getNetworkType({ success: ({ networkType }) => tell(networkType !== 'none') })
  Taro.onNetworkStatusChange(({ isConnected }) => tell(isConnected))
  return {
    isOnline: () => online,
    onChange(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

export const weappLifecycle: DeviceLifecycle = {
  onShow(listener) {
    const heard = () => listener()
    Taro.onAppShow(heard)
    return () => Taro.offAppShow(heard)
  },
  onHide(listener) {
    const heard = () => listener()
    Taro.onAppHide(heard)
    return () => Taro.offAppHide(heard)
  },
}

/** wx.getRandomValues as it is since base library 2.15.0; Taro types only its place in the user crypto manager. */
interface RandomSource {
  getRandomValues(option: {
    length: number
    success: (result: { randomValues: ArrayBuffer }) => void
    fail: (error: { errMsg: string }) => void
  }): void
}

declare const wx: RandomSource

export const weappRandomBytes = (count: number): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    wx.getRandomValues({
      length: count,
      success: ({ randomValues }) => resolve(new Uint8Array(randomValues)),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    })
  })
