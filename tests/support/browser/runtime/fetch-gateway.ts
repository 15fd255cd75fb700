import { type CloudAnswer, type CloudGateway, CloudUnreachable, type UploadAnswer } from '../../weapp/wx/cloud-apis'

/** The emulator behind the page's own server, as one person. */
export function fetchGateway(openid: string): CloudGateway {
  const send = async (path: string, init: RequestInit): Promise<Response> => {
    try {
      return await fetch(path, { ...init, headers: { 'x-openid': openid, 'content-type': 'application/json' } })
    } catch (error) {
      throw new CloudUnreachable(String(error))
    }
  }
  return {
    async call(name, data) {
      const answer = await send(`/call/${encodeURIComponent(name)}`, { method: 'POST', body: JSON.stringify(data) })
      return (await answer.json()) as CloudAnswer
    },
    async upload(cloudPath, bytes) {
      const body = new Uint8Array(bytes)
      const answer = await send(`/upload?path=${encodeURIComponent(cloudPath)}`, { method: 'POST', body })
      return (await answer.json()) as UploadAnswer
    },
    async download(url) {
      const { pathname, search } = new URL(url)
      return new Uint8Array(await (await send(pathname + search, { method: 'GET' })).arrayBuffer())
    },
  }
}
