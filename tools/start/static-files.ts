import { createReadStream, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

/** Sends the file of `folder` that a GET or HEAD asks for. False when there is none, and then nothing is sent. */
export function sendFile(folder: string, request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false
  const file = fileOf(folder, request.url ?? '/')
  if (file === undefined) return false
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found?.isFile()) return false
  response.writeHead(200, {
    'content-type': CONTENT_TYPES[path.extname(file)] ?? 'application/octet-stream',
    'content-length': found.size,
    'cache-control': 'no-cache',
  })
  if (request.method === 'HEAD') response.end()
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response)
  return true
}

/** Undefined for an address that leaves the folder or cannot be read as one. */
function fileOf(folder: string, address: string): string | undefined {
  const pathname = decoded(address.replace(/[?#].*$/, ''))
  if (pathname === undefined || pathname.includes('\0')) return undefined
  const root = path.resolve(folder)
  const file = path.join(root, pathname.endsWith('/') ? `${pathname}index.html` : pathname)
  return file.startsWith(root + path.sep) ? file : undefined
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
