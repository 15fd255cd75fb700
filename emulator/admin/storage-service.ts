import { CloudError } from '../database'
import { limits } from '../limits'
import { checkFilePath, fromFileId, toFileId } from '../storage/file-path'
import type { FileStore } from '../storage/file-store'
import type { SignedUrls } from '../storage/signed-urls'
import type { AdminAnswer, AdminRequest } from './actions'

const UPLOAD_SECONDS = 900
const DOWNLOAD_SECONDS = 7200
const LONGEST_DOWNLOAD_SECONDS = 86_400

/** storage.*: the SDK asks here for addresses and then talks to them (gateway/file-routes.ts). */
export class StorageService {
  constructor(
    private readonly files: FileStore,
    private readonly urls: SignedUrls,
  ) {}

  async run(request: AdminRequest): Promise<AdminAnswer> {
    switch (request.action) {
      case 'storage.getUploadMetadata':
        return this.#uploadMetadata(checkFilePath(request['path']))
      case 'storage.batchGetDownloadUrl':
        return {
          data: { download_list: await Promise.all(listOf(request['file_list']).map((file) => this.#download(file))) },
        }
      case 'storage.batchDeleteFile':
        return {
          data: { delete_list: await Promise.all(listOf(request['fileid_list']).map((id) => this.#remove(id))) },
        }
      default:
        throw new CloudError('INVALID_PARAM', `Unknown action ${request.action}`)
    }
  }

  /** The SDK sends cosFileId as a header, so it must be ASCII. */
  #uploadMetadata(path: string): AdminAnswer {
    const url = encodeURI(this.urls.create('/cos/', path, 'upload', UPLOAD_SECONDS))
    const cosFileId = Buffer.from(path).toString('base64url')
    return { data: { url, token: 'emulator', authorization: 'emulator', fileId: toFileId(path), cosFileId } }
  }

  async #download(file: unknown): Promise<AdminAnswer> {
    const { fileid, max_age: maxAge } = (file ?? {}) as { fileid?: unknown; max_age?: unknown }
    const path = fromFileId(fileid)
    if (path === undefined || !(await this.files.info(path))) {
      return { code: 'STORAGE_FILE_NONEXIST', fileID: fileid, tempFileURL: '' }
    }
    const seconds =
      typeof maxAge === 'number' && maxAge > 0 ? Math.min(maxAge, LONGEST_DOWNLOAD_SECONDS) : DOWNLOAD_SECONDS
    const url = this.urls.create('/files/', path, 'download', seconds)
    return { code: 'SUCCESS', fileID: fileid, fileid, tempFileURL: url, download_url: url, maxAge: seconds }
  }

  async #remove(fileId: unknown): Promise<AdminAnswer> {
    const path = fromFileId(fileId)
    const existed = path !== undefined && (await this.files.remove(path))
    return { code: existed ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST', fileID: fileId }
  }
}

function listOf(value: unknown): unknown[] {
  if (!Array.isArray(value) || value.length === 0) throw new CloudError('INVALID_PARAM', 'The list of files is empty')
  if (value.length <= limits.filesPerRequest) return value
  throw new CloudError('INVALID_PARAM', `The cloud takes at most ${limits.filesPerRequest} files in one request`)
}
