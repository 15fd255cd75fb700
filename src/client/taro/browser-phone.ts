import type { DeviceLifecycle, DeviceNetwork } from '../device'

export const browserNetwork: DeviceNetwork = {
  isOnline: () => navigator.onLine,
  onChange(listener) {
    const tell = () => listener(navigator.onLine)
    window.addEventListener('online', tell)
    window.addEventListener('offline', tell)
    return () => {
      window.removeEventListener('online', tell)
      window.removeEventListener('offline', tell)
    }
  },
}

const onVisibility = (state: DocumentVisibilityState, listener: () => void) => {
  const heard = () => {
    if (document.visibilityState === state) listener()
  }
  document.addEventListener('visibilitychange', heard)
  return () => document.removeEventListener('visibilitychange', heard)
}

export const browserLifecycle: DeviceLifecycle = {
  onShow: (listener) => onVisibility('visible', listener),
  onHide: (listener) => onVisibility('hidden', listener),
}

export const browserRandomBytes = (count: number): Promise<Uint8Array> =>
  Promise.resolve(window.crypto.getRandomValues(new Uint8Array(count)))
