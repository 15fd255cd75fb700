import { createServer } from 'node:http'
import { forward } from './forward'
import { listen } from './open-port'
import { sendFile } from './static-files'

/**
 * One address for the app and for what it calls: files of `folder`, and the emulator for everything else.
 * Answers `http://127.0.0.1:<port>`; serves until the process ends.
 */
export async function serveApp(folder: string, emulatorAddress: string, port: number): Promise<string> {
  const server = createServer((request, response) => {
    if (!sendFile(folder, request, response)) forward(emulatorAddress, request, response)
  })
  await listen(server, port)
  return `http://127.0.0.1:${port}`
}
