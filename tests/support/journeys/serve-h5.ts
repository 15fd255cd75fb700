import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { forward } from '../../../tools/start/forward'
import { listen } from '../../../tools/start/open-port'
import { sendFile } from '../../../tools/start/static-files'

const H5 = path.resolve(__dirname, '../../../dist/h5-emulator')

export interface ServedH5 {
  url: string
  close(): Promise<void>
}

/** The h5 app as `npm start` serves it: its files, and an emulator behind the same address. */
export async function serveH5(emulatorAddress: string): Promise<ServedH5> {
  const server = createServer((request, response) => {
    if (!sendFile(H5, request, response)) forward(emulatorAddress, request, response)
  })
  await listen(server, 0)
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${String(port)}`,
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
