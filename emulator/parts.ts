import { resolve } from 'node:path'
import { ADMIN_PATH, adminRoute } from './admin/admin-route'
import { Actions } from './admin/actions'
import { StorageService } from './admin/storage-service'
import { WeChatApi } from './admin/wechat-api'
import { controlRoutes } from './control/control-routes'
import { Costs } from './control/costs'
import { Faults } from './control/faults'
import type { Database } from './database'
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
import type { EmulatorOptions } from './options'
import { FileStore } from './storage/file-store'
import { SignedUrls } from './storage/signed-urls'
import { Timers } from './timers/timers'

/** What an emulator is made of; nothing of it runs yet. */
export interface Parts {
  server: HttpServer
  host: FunctionHost
  functions: Functions
  outbox: Outbox
  costs: Costs
  faults: Faults
  timers: Timers
  reload: () => Promise<void>
}

/** Puts the parts together: each is handed what it needs and knows no others. */
export async function assemble(options: EmulatorOptions, database: Database, filesFolder: string): Promise<Parts> {
  const [calls, costs, outbox, faults] = [new Calls(), new Costs(), new Outbox(), new Faults()]
  const routes: Route[] = []
  const server = new HttpServer(routes)
  const address = (): string => server.address
  const host = options.mode === 'worker' ? new WorkerHost(address) : new ProcessHost(address)
  const defaultTimeoutMs = options.functionTimeoutMs ?? limits.functionTimeoutMs
  const directory = new FunctionDirectory(resolve(options.functionsDir), defaultTimeoutMs)
  const functions = new Functions(directory, host, calls, costs)
  const timers = new Timers(functions)
  const files = await FileStore.open(filesFolder)
  const urls = new SignedUrls(filesFolder, address)
  const actions = new Actions(calls, database, functions, new StorageService(files, urls))
  const wechat = new WeChatApi(calls, directory, outbox, faults, Date.now)
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
  return { server, host, functions, outbox, costs, faults, timers, reload }
}
