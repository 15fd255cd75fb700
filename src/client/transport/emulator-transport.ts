import type { DeviceFiles, DeviceStorage } from '../device'
import { chosenOpenid } from '../emulator-person'
import { problemOf } from './cloud-errors'
import { type Transport, TransportFailure } from './transport'

interface Options {
  /** `/` for the page's own origin, else an address without a path. */
  url: string
  storage: DeviceStorage
  files: Pick<DeviceFiles, 'read'>
  fetch: typeof fetch
}

/** h5 in development: plain HTTP to the emulator's gateway, in the name of the person chosen in the switcher. */
export function emulatorTransport({ url, storage, files, fetch: send }: Options): Transport {
  const base = url.replace(/\/$/, '')
  const ask = (path: string, body: BodyInit, contentType: string) =>
    send(base + path, {
      method: 'POST',
      headers: { 'content-type': contentType, 'x-openid': chosenOpenid(storage) },
      body,
    }).catch(() => {
      throw new TransportFailure('unknown', 'the emulator did not answer')
    })

  return {
    async callFunction(name, data) {
      const answer = await readAnswer(await ask(`/call/${name}`, JSON.stringify(data), 'application/json'))
      return answer.result
    },
    async upload({ cloudPath, path, onProgress }) {
      const bytes = await files.read(path)
      onProgress(1)
      const response = await ask(`/upload?path=${encodeURIComponent(cloudPath)}`, bytes, 'application/octet-stream')
      const { fileID } = await readAnswer(response)
      if (typeof fileID !== 'string') throw new TransportFailure('unknown', 'an upload without a file id')
      onProgress(100)
      return fileID
    },
  }
}

interface Answer {
  result?: unknown
  fileID?: unknown
}

/** `{result}` or `{fileID}` on success, `{errCode, errMsg}` as the real cloud's client reports trouble. */
async function readAnswer(response: Response): Promise<Answer> {
  const answer: unknown = await response.json().catch(() => null)
  if (typeof answer !== 'object' || answer === null) throw new TransportFailure('unknown', 'an answer that is not JSON')
  if ('errCode' in answer && answer.errCode !== 0) throw new TransportFailure(problemOf(answer), JSON.stringify(answer))
  return answer
}
