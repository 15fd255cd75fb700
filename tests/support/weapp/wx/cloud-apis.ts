import { asyncApi, type CallSite, WxFailure } from './async-api'
import type { FileArea } from './file-area'
import type { Network } from './network'

export type CloudAnswer = { result: unknown } | CloudError
export type UploadAnswer = { fileID: string } | CloudError

interface CloudError {
  errCode: number
  errMsg: string
}

/** The cloud as one person's phone reaches it: a real emulator, or a few functions in a test. */
export interface CloudGateway {
  call(name: string, data: unknown): Promise<CloudAnswer>
  upload(cloudPath: string, bytes: Uint8Array): Promise<UploadAnswer>
  /** The bytes behind an address that a function handed out. */
  download(url: string): Promise<Uint8Array>
}

/** Thrown by a gateway when the cloud cannot be reached at all. */
export class CloudUnreachable extends Error {}

/**
 * Offline, wx.cloud answers errCode -1 with the network's own code -601003 in the text; a lost answer is a call
 * timeout -604102. (minigame/dev/wxcloud/reference/errcode)
 */
const offline = () => new WxFailure('-601003 network request error, request:fail', { errCode: -1 })
const timedOut = () => new WxFailure('-604102 api call timeout', { errCode: -604102 })

export function cloudApis(site: CallSite, network: Network, files: FileArea, gateway: CloudGateway) {
  const reach = async <Out>(work: () => Promise<Out>): Promise<Out> => {
    if (!network.isConnected) throw offline()
    const answer = await work().catch((error: unknown) => {
      throw error instanceof CloudUnreachable ? offline() : error
    })
    if (network.takeLostAnswer()) throw timedOut()
    return answer
  }
  return {
    downloadFile: asyncApi(site, 'downloadFile', async ({ url, filePath }: { url: string; filePath?: string }) => {
      const extension = /\.(\w+)(?:\?|$)/.exec(url)?.[1] ?? 'bin'
      const bytes = await reach(() => gateway.download(url))
      if (filePath !== undefined) {
        files.write(filePath, bytes)
        return { filePath, statusCode: 200 }
      }
      return { tempFilePath: files.addTemporary(bytes, extension), statusCode: 200 }
    }),
    cloud: {
      init: (input?: object) => {
        site.calls.push({ name: 'cloud.init', input })
      },
      callFunction: asyncApi(site, 'cloud.callFunction', async ({ name, data }: { name: string; data?: unknown }) => {
        const answer = await reach(() => gateway.call(name, data ?? {}))
        if ('errCode' in answer) throw new WxFailure(answer.errMsg, { errCode: answer.errCode })
        return { result: answer.result, requestID: 'local' }
      }),
      uploadFile: asyncApi(site, 'cloud.uploadFile', async (input: { cloudPath: string; filePath: string }) => {
        const answer = await reach(() => gateway.upload(input.cloudPath, files.read(input.filePath)))
        if ('errCode' in answer) throw new WxFailure(answer.errMsg, { errCode: answer.errCode })
        return { fileID: answer.fileID, statusCode: 204 }
      }),
    },
  }
}
