import type { Server } from 'node:http'
import { createServer } from 'node:net'

const HOST = '127.0.0.1'
const NEIGHBOURS = 20

/** The preferred port, or the next one above that nobody listens on. Throws when twenty in a row are taken. */
export async function openPort(preferred: number): Promise<number> {
  for (let port = preferred; port < preferred + NEIGHBOURS; port++) {
    if (await isFree(port)) return port
  }
  throw new Error(`端口 ${preferred}–${preferred + NEIGHBOURS - 1} 都被占用了，请用 npm start -- --port 号码 另选一个`)
}

export function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, HOST, resolve)
  })
}

function isFree(port: number): Promise<boolean> {
  const probe = createServer()
  return new Promise((resolve) => {
    probe.once('error', () => resolve(false))
    probe.listen(port, HOST, () => probe.close(() => resolve(true)))
  })
}
