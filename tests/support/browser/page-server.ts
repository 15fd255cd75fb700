import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
}

export interface PageServer {
  url: string
  close(): Promise<void>
}

/** Serves folders (the first that has the file wins) and hands /call/ and /upload on to the emulator: one origin, no CORS. */
export async function servePages(folders: string[], emulatorUrl?: string): Promise<PageServer> {
  const server = createServer((incoming, outgoing) => {
    const path = new URL(incoming.url ?? '/', 'http://localhost').pathname
    if (emulatorUrl && /^\/(call\/|upload$|files\/)/.test(path)) forward(incoming, outgoing, emulatorUrl)
    else sendFile(outgoing, folders, path === '/' ? '/index.html' : decodeURIComponent(path))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
  return { url, close: () => close(server) }
}

function sendFile(outgoing: ServerResponse, folders: string[], path: string) {
  const inside = normalize(path).replace(/^(\.\.[/\\])+/, '')
  const file = folders
    .map((folder) => join(folder, inside))
    .find((found) => existsSync(found) && statSync(found).isFile())
  if (!file) {
    outgoing.writeHead(404).end()
    return
  }
  outgoing.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
  createReadStream(file).pipe(outgoing)
}

function forward(incoming: IncomingMessage, outgoing: ServerResponse, emulatorUrl: string) {
  const target = new URL(incoming.url ?? '/', emulatorUrl)
  const options = { method: incoming.method, headers: { ...incoming.headers, host: target.host } }
  const onward = request(target, options, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(outgoing)
  })
  onward.on('error', () => outgoing.destroy())
  incoming.pipe(onward)
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => {
    server.close(() => {
      resolve()
    })
  })
}
