import cloud from 'wx-server-sdk'
import { env } from './env'

const options = { env: cloud.DYNAMIC_CURRENT_ENV as unknown as string, keepalive: true, throwOnNotFound: false }
cloud.init(options)

export type Database = ReturnType<typeof cloud.database>

/** The part of WeChat's open interfaces that is used; the SDK leaves them untyped. */
interface OpenApi {
  phonenumber: { getPhoneNumber(asked: { code: string }): Promise<{ phoneInfo?: { purePhoneNumber: string } }> }
  subscribeMessage: { send(message: Omit<OutgoingMessage, 'openid'> & { touser: string }): Promise<unknown> }
}

/** A subscribe message; `data` by the fields of its template. */
interface OutgoingMessage {
  openid: string
  templateId: string
  /** Opened by a tap on it, without the leading slash. */
  page: string
  data: Record<string, { value: string }>
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

  /** `refused`: she takes no such messages (any more). `failed`: anything else; the reason is in the log. */
  async sendMessage({ openid, ...message }: OutgoingMessage): Promise<'sent' | 'refused' | 'failed'> {
    try {
      await (cloud.openapi as OpenApi).subscribeMessage.send({ touser: openid, ...message })
      return 'sent'
    } catch (error) {
      const code = codeOf(error)
      if (code === REFUSED_BY_RECEIVER) return 'refused'
      console.error(JSON.stringify({ message: message.templateId, errCode: code ?? String(error) }))
      return 'failed'
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

  /** Those that are gone already are no trouble. At most 50. */
  async deleteFiles(fileIds: readonly string[]): Promise<void> {
    await cloud.deleteFile({ fileList: [...fileIds] })
  },

  /** The bytes of a file; no more than `most` are ever fetched. */
  async download(fileId: string, most: number): Promise<Buffer | 'gone' | 'too big'> {
    const [url] = await platform.fileUrls([fileId])
    const answer = url ? await fetch(encodeURI(url)) : null
    return answer?.ok && answer.body ? bytesUpTo(answer.body, most) : 'gone'
  },
}

const INVALID_CODE = 40029
/** 用户拒受消息, of subscribeMessage.send. */
const REFUSED_BY_RECEIVER = 43101
const codeOf = (error: unknown): number | undefined => (error as { errCode?: number }).errCode
const isInvalidCode = (error: unknown): boolean => codeOf(error) === INVALID_CODE

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
