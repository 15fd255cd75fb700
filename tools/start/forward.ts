import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http'

const BAD_GATEWAY = 502

/** Hands a request on to the server at `target`, byte for byte, and its answer back. */
export function forward(target: string, request: IncomingMessage, response: ServerResponse): void {
  const { hostname, port } = new URL(target)
  const outgoing = ask({ hostname, port, method: request.method, path: request.url, headers: request.headers })
  outgoing.on('response', (answer) => {
    response.writeHead(answer.statusCode ?? BAD_GATEWAY, answer.headers)
    answer.on('error', () => response.destroy()).pipe(response)
  })
  outgoing.on('error', () => {
    if (response.headersSent) response.destroy()
    else
      response
        .writeHead(BAD_GATEWAY, { 'content-type': 'text/plain; charset=utf-8' })
        .end('The emulator did not answer')
  })
  response.on('close', () => outgoing.destroy())
  request.pipe(outgoing)
}
