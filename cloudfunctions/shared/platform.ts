import cloud from 'wx-server-sdk'
import { env } from './env'

const options = { env: cloud.DYNAMIC_CURRENT_ENV as unknown as string, keepalive: true, throwOnNotFound: false }
cloud.init(options)

export type Database = ReturnType<typeof cloud.database>

/** The part of WeChat's open interfaces that is used; the SDK leaves them untyped. */
interface OpenApi {
  phonenumber: { getPhoneNumber(asked: { code: string }): Promise<{ phoneInfo?: { purePhoneNumber: string } }> }
}

interface FileUrls {
  fileList: { fileID: string; tempFileURL: string }[]
}

/** The only door to WeChat's cloud: identity, database, files and open interfaces. */
export const platform = {
  /** Who calls, as the platform says: a mini-program user's openid, a web user's uid, or empty (timers, console). */
  caller(): string {
    const { OPENID } = cloud.getWXContext()
    if (OPENID) return OPENID
    const webUser = env.webUser()
    return webUser ? `web:${webUser}` : ''
  },

  database: (): Database => cloud.database(),

  /** The number behind WeChat's one-time code; null when the code is used up, expired or not of this app. */
  async phoneNumber(code: string): Promise<string | null> {
    try {
      const { phonenumber } = cloud.openapi as OpenApi
      const { phoneInfo } = await phonenumber.getPhoneNumber({ code })
      return phoneInfo?.purePhoneNumber ?? null
    } catch (error) {
      if (isInvalidCode(error)) return null
      throw error
    }
  },

  /** Addresses that show files for two hours; null for a file that is not there. */
  async fileUrls(fileIds: readonly string[]): Promise<(string | null)[]> {
    if (fileIds.length === 0) return []
    const { fileList } = (await cloud.getTempFileURL({ fileList: [...fileIds] })) as FileUrls
    const urls = new Map(fileList.map((file) => [file.fileID, file.tempFileURL]))
    return fileIds.map((fileId) => urls.get(fileId) || null)
  },

  /** Puts a file into the cloud's store; answers its id. */
  async upload(cloudPath: string, content: Buffer): Promise<string> {
    const { fileID } = (await cloud.uploadFile({ cloudPath, fileContent: content })) as { fileID: string }
    return fileID
  },

  /** The bytes of a file; no more than `most` are ever fetched. */
  async download(fileId: string, most: number): Promise<Buffer | 'gone' | 'too big'> {
    const [url] = await platform.fileUrls([fileId])
    const answer = url ? await fetch(encodeURI(url)) : null
    return answer?.ok && answer.body ? bytesUpTo(answer.body, most) : 'gone'
  },
}

const INVALID_CODE = 40029
const isInvalidCode = (error: unknown): boolean => (error as { errCode?: number }).errCode === INVALID_CODE

async function bytesUpTo(body: ReadableStream<Uint8Array>, most: number): Promise<Buffer | 'too big'> {
  const chunks: Uint8Array[] = []
  const reader = body.getReader()
  for (let size = 0; ;) {
    const { done, value } = await reader.read()
    if (done) return Buffer.concat(chunks)
    size += value.length
    if (size > most) {
      await reader.cancel()
      return 'too big'
    }
    chunks.push(value)
  }
}
