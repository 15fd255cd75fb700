import { env } from '../../env'
import type { Device } from '../device'
import { emulatorTransport } from './emulator-transport'
import { type Transport, TransportFailure } from './transport'
import { weappTransport } from './weapp-transport'

/** By platform and environment. The build keeps only the branch of its platform, so weapp never carries the web SDK. */
export function chooseTransport(device: Device): Transport {
  if (process.env.TARO_ENV === 'weapp') {
    return weappTransport()
  } else if (env.emulatorUrl) {
    return emulatorTransport({
      url: env.emulatorUrl,
      storage: device.storage,
      files: device.files,
      fetch: window.fetch.bind(window),
    })
  } else {
    return laterTransport(async () => (await import('./web-transport')).webTransport(device.files))
  }
}

/** Fetches the way to the cloud at the first call, in a chunk of its own. */
function laterTransport(load: () => Promise<Transport>): Transport {
  let loaded: Promise<Transport> | null = null
  const get = () => {
    loaded ??= load().catch(() => {
      loaded = null
      throw new TransportFailure('offline', 'the web SDK could not be fetched')
    })
    return loaded
  }
  return {
    callFunction: async (name, data) => (await get()).callFunction(name, data),
    upload: async (upload) => (await get()).upload(upload),
  }
}
