import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { CloudError } from '../database'
import { asCloudError, clientFailure } from '../error-codes'
import { type Exchange, sendJson, sendText } from '../http/exchange'
import type { Route } from '../http/server'
import { limits } from '../limits'
import { newRequestId } from '../request-id'
import { contentTypeOf } from '../storage/content-types'
import { checkFilePath, toFileId } from '../storage/file-path'
import type { FileStore } from '../storage/file-store'
import type { SignedUrls } from '../storage/signed-urls'
import { callerOf } from './caller'

/** Bytes of files: from the phone (/upload), from the SDK (/cos) and back by temporary address (/files). */
export function fileRoutes(files: FileStore, urls: SignedUrls): Route[] {
  return [
    { method: 'POST', path: '/upload', handler: (exchange) => uploadFromPhone(exchange, files) },
    { method: 'PUT', path: '/cos/', handler: (exchange) => uploadFromSdk(exchange, files, urls) },
    { method: 'GET', path: '/files/', handler: (exchange) => download(exchange, files, urls) },
  ]
}

/** POST /upload?path=…: what wx.cloud.uploadFile does; the body is the file. Answers {fileID} or {errCode, errMsg}. */
async function uploadFromPhone({ request, response, url }: Exchange, files: FileStore): Promise<void> {
  try {
    const { openid } = callerOf(request)
    const path = checkFilePath(url.searchParams.get('path'))
    const existing = await files.info(path)
    if (existing && existing.owner !== openid) {
      throw new CloudError('STORAGE_EXCEED_AUTHORITY', 'Only the person who uploaded a file may replace it')
    }
    await files.write(path, bodyOf(request), limits.fileBytes, openid)
    sendJson(response, { fileID: toFileId(path), statusCode: 200, requestId: newRequestId() })
  } catch (error) {
    if (hasGone(request)) return
    request.resume()
    sendJson(response, { ...clientFailure('uploadFile', error), requestId: newRequestId() })
  }
}

/** The object store's answer to an upload: empty when well, XML otherwise (the SDK parses it). */
async function uploadFromSdk({ request, response, url }: Exchange, files: FileStore, urls: SignedUrls): Promise<void> {
  try {
    await files.write(urls.verify(url, 'upload'), bodyOf(request), limits.fileBytes)
    sendText(response, '', { 'content-type': 'text/plain' })
  } catch (error) {
    if (hasGone(request)) return
    request.resume()
    sendStoreError(response, error)
  }
}

async function download({ request, response, url }: Exchange, files: FileStore, urls: SignedUrls): Promise<void> {
  const path = verifiedPath(url, urls)
  if (path === undefined) return sendJson(response, { message: 'The address is not signed or has expired' }, 403)
  const info = await files.info(path)
  if (!info) return sendJson(response, { message: 'There is no such file' }, 404)
  response.writeHead(200, {
    'content-type': contentTypeOf(path),
    'content-length': info.size,
    'content-security-policy': 'sandbox',
    'x-content-type-options': 'nosniff',
  })
  if (request.method === 'HEAD') return void response.end()
  await pipeline(files.read(path), response)
}

function verifiedPath(url: URL, urls: SignedUrls): string | undefined {
  try {
    return urls.verify(url, 'download')
  } catch {
    return undefined
  }
}

/** The body as a stream that stays open when it is refused half-way, so that the refusal can be answered. */
const bodyOf = (request: IncomingMessage): AsyncIterable<Buffer> => request.iterator({ destroyOnReturn: false })

/** The sender broke off: nobody is there to be answered. */
const hasGone = (request: IncomingMessage): boolean => request.destroyed && !request.complete

function sendStoreError(response: ServerResponse, error: unknown): void {
  const { code, message } = asCloudError(error)
  const id = newRequestId()
  const fields = { Code: code, Message: message, RequestId: id, TraceId: id }
  const xml = Object.entries(fields).map(([name, value]) => `<${name}>${value.replace(/[<&]/g, '_')}</${name}>`)
  sendText(response, `<?xml version='1.0' encoding='utf-8' ?><Error>${xml.join('')}</Error>`, {
    'content-type': 'application/xml',
  })
}
