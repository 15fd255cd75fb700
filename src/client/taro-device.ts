import type { Device } from './device'
import { browserFiles } from './taro/browser-files'
import { browserLifecycle, browserNetwork, browserRandomBytes } from './taro/browser-phone'
import { taroStorage } from './taro/storage'
import { weappFiles } from './taro/weapp-files'
import { weappLifecycle, weappNetwork, weappRandomBytes } from './taro/weapp-phone'

const shared = {
  storage: taroStorage,
  now: () => Date.now(),
  after(milliseconds: number, run: () => void) {
    const timer = setTimeout(run, milliseconds)
    return () => {
      clearTimeout(timer)
    }
  },
}

/** The phone or browser the app runs on. The build keeps only the branch of its platform. */
export function taroDevice(): Device {
  if (process.env.TARO_ENV === 'weapp') {
    return {
      ...shared,
      files: weappFiles(),
      network: weappNetwork(),
      lifecycle: weappLifecycle,
      randomBytes: weappRandomBytes,
    }
  }
  return {
    ...shared,
    files: browserFiles(),
    network: browserNetwork,
    lifecycle: browserLifecycle,
    randomBytes: browserRandomBytes,
  }
}
