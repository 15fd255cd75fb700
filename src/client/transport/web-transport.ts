import cloudbase from '@cloudbase/js-sdk'
import { env } from '../../env'
import type { DeviceFiles } from '../device'
import { toTransportFailure } from './cloud-errors'
import type { Transport } from './transport'

/** h5 in production: CloudBase's web SDK, signed in without a name; the person is bound by phone or invite as elsewhere. */
export function webTransport(files: Pick<DeviceFiles, 'read'>): Transport {
  const app = cloudbase.init({ env: env.cloudEnv })
  let signedIn: Promise<unknown> | null = null
  const signIn = () => {
    signedIn ??= app
      .auth({ persistence: 'local' })
      .signInAnonymously()
      .catch((error: unknown) => {
        signedIn = null
        throw error
      })
    return signedIn
  }

  return {
    async callFunction(name, data) {
      try {
        await signIn()
        const answer: { result?: unknown } = await app.callFunction({ name, data: { ...data } })
        return answer.result
      } catch (error) {
        throw toTransportFailure(error)
      }
    },
    async upload({ cloudPath, path, onProgress }) {
      try {
        await signIn()
        onProgress(1)
        const contentType = contentTypeOf(cloudPath)
        const file = new Blob([await files.read(path)], { type: contentType })
        const { data, error } = await app.storage.from().upload(cloudPath, file, { contentType })
        if (error) throw error
        onProgress(100)
        return data.id
      } catch (error) {
        throw toTransportFailure(error)
      }
    },
  }
}

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Photos and sheets are all that goes up. */
const contentTypeOf = (path: string): string => (path.endsWith('.xlsx') ? SHEET : 'image/jpeg')
