import type { IncomingMessage, ServerResponse } from 'node:http'
import { isLoopback } from '../functions/runtime/loopback-guard'

/** False for a page from elsewhere: a browser sends its simple requests even where it may not read the answers. */
export function isLocalOrigin({ headers: { origin } }: IncomingMessage): boolean {
  return origin === undefined || isLocal(origin)
}

/** Lets a page served from this machine (any port) read the answers. */
export function allowOrigin({ headers: { origin } }: IncomingMessage, response: ServerResponse): void {
  if (origin === undefined) return
  response.setHeader('access-control-allow-origin', origin)
  response.setHeader('access-control-expose-headers', 'x-cost')
  response.setHeader('vary', 'origin')
}

/** Answers a browser's question before it sends a request with headers of its own. */
export function answerPreflight(request: IncomingMessage, response: ServerResponse): void {
  const headers = request.headers['access-control-request-headers'] ?? 'content-type, x-openid'
  response.writeHead(204, {
    'access-control-allow-methods': 'GET, POST, PUT, DELETE, HEAD',
    'access-control-allow-headers': headers,
    'access-control-max-age': '600',
  })
  response.end()
}

/** Refuses pages that reach this machine under a foreign name (DNS rebinding). */
export function isLocalHost({ headers: { host = '' } }: IncomingMessage): boolean {
  if (host === knownLocalHost) return true
  if (!isLocal(`http://${host}`)) return false
  knownLocalHost = host
  return true
}

/** The last name that was found to be local: nearly all requests bring the same. */
let knownLocalHost = ''

function isLocal(origin: string): boolean {
  return URL.canParse(origin) && isLoopback(new URL(origin).hostname)
}
