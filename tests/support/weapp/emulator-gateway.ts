import { request } from 'node:http'
import { type CloudAnswer, type CloudGateway, CloudUnreachable, type UploadAnswer } from './wx/cloud-apis'

/** A running emulator, as the person `openid`. Plain node:http, since jsdom has no fetch. */
export function emulatorGateway(url: string, openid: string): CloudGateway {
  const send = (path: string, method: string, body?: Uint8Array, type = 'application/json') =>
    exchange(new URL(path, url), method, { 'x-openid': openid, ...(body ? { 'content-type': type } : {}) }, body)
  return {
    async call(name, data) {
      const answer = await send(`/call/${encodeURIComponent(name)}`, 'POST', Buffer.from(JSON.stringify(data)))
      return JSON.parse(answer.toString('utf8')) as CloudAnswer
    },
    async upload(cloudPath, bytes) {
      const path = `/upload?path=${encodeURIComponent(cloudPath)}`
      const answer = await send(path, 'POST', bytes, 'application/octet-stream')
      return JSON.parse(answer.toString('utf8')) as UploadAnswer
    },
    download: (address) => send(address, 'GET'),
  }
}

function exchange(url: URL, method: string, headers: Record<string, string>, body?: Uint8Array): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, headers }, (incoming) => {
      const chunks: Buffer[] = []
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
      incoming.on('end', () => {
        resolve(Buffer.concat(chunks))
      })
      incoming.on('error', reject)
    })
    outgoing.on('error', (error) => {
      reject(new CloudUnreachable(error.message))
    })
    outgoing.end(body)
  })
}

type Handler = (data: unknown) => unknown

/** A cloud of a few functions, for tests of the harness and of screens that need no emulator. */
export function stubGateway(functions: Record<string, Handler>): CloudGateway {
  const files = new Map<string, Uint8Array>()
  return {
    async call(name, data) {
      const handler = functions[name]
      if (!handler) return { errCode: -501000, errMsg: `FunctionName ${name} could not be found` }
      return { result: await handler(JSON.parse(JSON.stringify(data))) }
    },
    upload(cloudPath, bytes) {
      files.set(`cloud://stub/${cloudPath}`, bytes)
      return Promise.resolve({ fileID: `cloud://stub/${cloudPath}` })
    },
    download: (address) => Promise.resolve(files.get(address) ?? new Uint8Array()),
  }
}
