import http, { type IncomingHttpHeaders } from 'node:http'

export interface HttpRequest {
  body?: string | Buffer
  headers?: Record<string, string>
}

export interface HttpAnswer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
  json(): unknown
}

/** Plain requests to one server over connections that stay open; works in every jest environment. */
export class HttpClient {
  readonly #agent = new http.Agent({ keepAlive: true })

  constructor(private readonly base: string) {}

  send(method: string, path: string, { body, headers }: HttpRequest = {}): Promise<HttpAnswer> {
    return new Promise((resolve, reject) => {
      const options = { method, agent: this.#agent, headers: { 'content-length': String(sizeOf(body)), ...headers } }
      const request = http.request(new URL(path, this.base), options, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => resolve(toAnswer(response, Buffer.concat(chunks))))
      })
      request.on('error', reject)
      request.end(body)
    })
  }

  close(): void {
    this.#agent.destroy()
  }
}

const sizeOf = (body: string | Buffer | undefined): number => (body === undefined ? 0 : Buffer.byteLength(body))

function toAnswer({ statusCode = 0, headers }: http.IncomingMessage, body: Buffer): HttpAnswer {
  return { status: statusCode, headers, body, json: () => JSON.parse(body.toString('utf8')) as unknown }
}
