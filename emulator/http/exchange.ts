import type { IncomingMessage, ServerResponse } from 'node:http'
import { CloudError } from '../database'

/** One request and its answer. */
export interface Exchange {
  request: IncomingMessage
  response: ServerResponse
  url: URL
}

export type Handler = (exchange: Exchange) => Promise<void> | void

const JSON_TYPE = 'application/json; charset=utf-8'

/** The whole body. A larger one than `limit` bytes is refused without keeping it. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes <= limit) chunks.push(chunk)
  }
  if (bytes > limit) {
    throw new CloudError('EXCEED_MAX_PAYLOAD_SIZE', `The request has ${bytes} bytes; the cloud takes at most ${limit}`)
  }
  return chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)
}

export function sendText(response: ServerResponse, text: string, headers: Record<string, string> = {}, status = 200) {
  const length = Buffer.byteLength(text)
  response.writeHead(status, { 'content-type': JSON_TYPE, 'content-length': length, ...headers })
  response.end(text)
}

export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  sendText(response, JSON.stringify(value), {}, status)
}

/** A request body as JSON object; nothing at all is {}. */
export async function readJson(request: IncomingMessage, limit: number): Promise<Record<string, unknown>> {
  const text = (await readBody(request, limit)).toString('utf8')
  const value: unknown = text === '' ? {} : JSON.parse(text)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  throw new CloudError('INVALID_PARAM', 'The body must be a JSON object')
}
