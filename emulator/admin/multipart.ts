import type { IncomingMessage } from 'node:http'
import { CloudError } from '../database'

export type Form = Record<string, Buffer>

const LINE = Buffer.from('\r\n')
const HEADERS_END = Buffer.from('\r\n\r\n')

export function isMultipart(request: IncomingMessage): boolean {
  return request.headers['content-type']?.startsWith('multipart/form-data') ?? false
}

/** Fields of a multipart/form-data body (RFC 7578) by name, as raw bytes. */
export function parseMultipart(body: Buffer, contentType: string): Form {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType)
  if (!boundary) throw new CloudError('INVALID_PARAM', 'The form names no boundary')
  const form: Form = {}
  for (const part of splitParts(body, Buffer.from(`--${boundary[1] ?? boundary[2]}`))) {
    const end = part.indexOf(HEADERS_END)
    const name = /[;\s]name="([^"]*)"/i.exec(part.subarray(0, end).toString('utf8'))?.[1]
    if (end >= 0 && name !== undefined) form[name] = part.subarray(end + HEADERS_END.length)
  }
  return form
}

/** What lies between delimiters, without the line breaks that belong to them. */
function* splitParts(body: Buffer, delimiter: Buffer): Generator<Buffer> {
  let start = body.indexOf(delimiter)
  while (start >= 0) {
    const from = start + delimiter.length + LINE.length
    const next = body.indexOf(Buffer.concat([LINE, delimiter]), from)
    if (next < 0) return
    yield body.subarray(from, next)
    start = next + LINE.length
  }
}
