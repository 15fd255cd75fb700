import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { ADMIN_PATH, adminRoute } from './admin/admin-route'
import { Actions } from './admin/actions'
import { StorageService } from './admin/storage-service'
import { WeChatApi } from './admin/wechat-api'
import { controlRoutes } from './control/control-routes'
import { type CallCost, Costs } from './control/costs'
import { Faults } from './control/faults'
import type { PeopleProvider } from './control/people'
import { type Catalogue, Database } from './database'
import { readEvent } from './functions/call-event'
import { Calls } from './functions/calls'
import { FunctionDirectory } from './functions/function-directory'
import type { FunctionHost } from './functions/function-host'
import { Functions } from './functions/functions'
import { ProcessHost } from './functions/process-host'
import { WorkerHost } from './functions/worker-host'
import { CALL_PATH, callRoute } from './gateway/call-route'
import { fileRoutes } from './gateway/file-routes'
import { HttpServer, type Route } from './http/server'
import { limits } from './limits'
import { Outbox } from './openapi/outbox'
import { FileStore } from './storage/file-store'
import { SignedUrls } from './storage/signed-urls'
import { Timers } from './timers/timers'

export { readCatalogue } from './catalogue'
export { staffPeople } from './control/people'
export type { CallCost } from './control/costs'
export type { FaultOrder } from './control/faults'
export type { OutboxEntry } from './openapi/outbox'

export type Mode = 'process' | 'worker'

export interface EmulatorOptions {
  /** File of the database, or ':memory:'. Uploaded files lie beside it in <file>.files/. */
  data: string
  /** Folder of the bundles: <folder>/<name>/index.js. */
  functionsDir: string
  catalogue: Catalogue
  /** 0 picks a free one. */
  port?: number
  host?: string
  /** 'process': all functions in one process, many calls at once. 'worker': an instance a call, as in the cloud. */
  mode?: Mode
  /** For functions without a `timeout` in config.json. */
  functionTimeoutMs?: number
  /** How long an open transaction lives; the cloud's 30 s unless a test wants less. */
  transactionLifetimeMs?: number
  /** Lets the clock fire the functions' triggers. */
  timers?: boolean
  people?: PeopleProvider
}

export interface Emulator {
  /** http://127.0.0.1:PORT */
  url: string
  database: Database
  outbox: Outbox
  costs: Costs
  faults: Faults
  timers: Timers
  /** Calls a function as a person; rejects with a CallFailure. */
  call(functionName: string, event: object, person: { openid: string }): Promise<{ result: unknown; cost: CallCost }>
  /** Takes new bundles into use. */
  reload(): Promise<void>
  close(): Promise<void>
}

/** Starts the cloud on this machine. */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  const place = openPlace(options.data)
  const { catalogue, transactionLifetimeMs } = options
  const database = Database.open({ file: place.file, catalogue, transactionLifetimeMs })
  const parts = await assemble(options, database, place.files)
  const { host = '127.0.0.1', port = 0 } = options
  await parts.server.listen(port, host)
  await parts.host.start()
  if (options.timers) parts.timers.start()
  return toEmulator(parts, place)
}

interface Place {
  file: string
  files: string
  remove: () => void
}

function openPlace(data: string): Place {
  if (data === ':memory:') {
    const files = mkdtempSync(join(tmpdir(), 'niangjiaren-'))
    return { file: data, files, remove: () => rmSync(files, { recursive: true, force: true }) }
  }
  const file = resolve(data)
  mkdirSync(dirname(file), { recursive: true })
  return { file, files: `${file}.files`, remove: () => undefined }
}

interface Parts extends Pick<Emulator, 'database' | 'outbox' | 'costs' | 'faults' | 'timers' | 'reload'> {
  server: HttpServer
  host: FunctionHost
  functions: Functions
}

async function assemble(options: EmulatorOptions, database: Database, filesFolder: string): Promise<Parts> {
  const [calls, costs, outbox, faults] = [new Calls(), new Costs(), new Outbox(), new Faults()]
  const routes: Route[] = []
  const server = new HttpServer(routes)
  const address = (): string => server.address
  const host = options.mode === 'worker' ? new WorkerHost(address) : new ProcessHost(address)
  const directory = new FunctionDirectory(
    resolve(options.functionsDir),
    options.functionTimeoutMs ?? limits.functionTimeoutMs,
  )
  const functions = new Functions(directory, host, calls, costs)
  const timers = new Timers(functions)
  const files = await FileStore.open(filesFolder)
  const urls = new SignedUrls(filesFolder, address)
  const actions = new Actions(calls, database, functions, new StorageService(files, urls))
  const wechat = new WeChatApi(calls, directory, outbox, Date.now)
  const reload = async (): Promise<void> => {
    directory.reload()
    await host.reload()
  }
  const people = options.people ?? (async () => [])
  routes.push(
    { method: 'POST', path: ADMIN_PATH, handler: adminRoute(actions, wechat) },
    { method: 'POST', path: CALL_PATH, handler: callRoute(functions, faults) },
    ...fileRoutes(files, urls),
    ...controlRoutes({ database, directory, outbox, costs, faults, timers, people, reload }),
  )
  return { server, host, functions, database, outbox, costs, faults, timers, reload }
}

function toEmulator({ server, host, functions, ...shown }: Parts, place: Place): Emulator {
  return {
    ...shown,
    url: server.address,
    call: async (functionName, event, person) => {
      const { openid } = person
      const origin = { caller: { openid }, source: 'wx_client' }
      const { text, cost } = await functions.invoke({ functionName, event: readEvent(JSON.stringify(event)), origin })
      return { result: JSON.parse(text) as unknown, cost }
    },
    close: async () => {
      shown.timers.stop()
      await server.close()
      await host.stop()
      shown.database.close()
      place.remove()
    },
  }
}
