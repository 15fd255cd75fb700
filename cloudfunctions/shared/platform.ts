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
}

const INVALID_CODE = 40029
const isInvalidCode = (error: unknown): boolean => (error as { errCode?: number }).errCode === INVALID_CODE
