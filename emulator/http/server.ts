import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { asCloudError } from '../error-codes'
import { newRequestId } from '../request-id'
import { type Handler, sendJson } from './exchange'
import { allowOrigin, answerPreflight, isLocalHost, isLocalOrigin } from './origins'

export interface Route {
  method: string
  /** A path; one that ends in '/' takes everything below it. */
  path: string
  handler: Handler
}

/** Longer than the 4.8 s after which the SDK drops an idle connection: it must never use one that is being closed. */
const KEEP_ALIVE_MS = 65_000

export class HttpServer {
  readonly #server: Server
  #address = ''

  constructor(private readonly routes: Route[]) {
    this.#server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS, requestTimeout: 0 }, (request, response) => {
      void this.#answer(request, response)
    })
  }

  /** http://host:port, once it listens. */
  get address(): string {
    return this.#address
  }

  async listen(port: number, host: string): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject)
      this.#server.listen(port, host, resolve)
    })
    const { port: actual } = this.#server.address() as AddressInfo
    this.#address = `http://${host}:${actual}`
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve))
    this.#server.closeAllConnections()
    await closed
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isLocalHost(request) || !isLocalOrigin(request)) {
      return sendJson(response, { message: 'The emulator serves this machine only' }, 403)
    }
    allowOrigin(request, response)
    if (request.method === 'OPTIONS') return answerPreflight(request, response)
    const url = new URL(request.url ?? '/', this.#address)
    const route = this.routes.find((candidate) => matches(candidate, request.method, url.pathname))
    if (!route) return sendJson(response, { message: `No such address: ${request.method} ${url.pathname}` }, 404)
    try {
      await route.handler({ request, response, url })
    } catch (error) {
      answerFailure(response, error)
    }
  }
}

function matches({ method, path }: Route, asked: string | undefined, pathname: string): boolean {
  const sameMethod = method === asked || (method === 'GET' && asked === 'HEAD')
  return sameMethod && (path.endsWith('/') ? pathname.startsWith(path) : pathname === path)
}

/** The last resort of every route: the cloud's own form of an error. */
function answerFailure(response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  const { code, message } = asCloudError(error)
  sendJson(response, { code, message, requestId: newRequestId() })
}
