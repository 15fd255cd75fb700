import type { CallCost, Costs } from './control/costs'
import type { Faults } from './control/faults'
import { Database } from './database'
import { readEvent } from './functions/call-event'
import type { Outbox } from './openapi/outbox'
import type { EmulatorOptions } from './options'
import { type Parts, assemble } from './parts'
import { type Place, openPlace } from './place'
import type { Timers } from './timers/timers'

export { readCatalogue } from './catalogue'
export { staffPeople } from './control/people'
export type { CallCost } from './control/costs'
export type { FaultOrder } from './control/faults'
export type { OutboxEntry } from './openapi/outbox'
export type { EmulatorOptions, Mode } from './options'

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
  const { catalogue, transactionLifetimeMs, host = '127.0.0.1', port = 0 } = options
  const place = openPlace(options.data)
  const database = Database.open({ file: place.file, catalogue, transactionLifetimeMs })
  const parts = await assemble(options, database, place.files)
  const close = (): Promise<void> => stop(parts, database, place)
  try {
    await parts.server.listen(port, host)
    await parts.host.start()
    if (options.timers) parts.timers.start()
    return toEmulator(parts, database, close)
  } catch (error) {
    await close()
    throw error
  }
}

async function stop({ timers, server, host }: Parts, database: Database, place: Place): Promise<void> {
  timers.stop()
  await server.close()
  await host.stop()
  database.close()
  place.remove()
}

function toEmulator(parts: Parts, database: Database, close: () => Promise<void>): Emulator {
  const { server, functions, outbox, costs, faults, timers, reload } = parts
  const call: Emulator['call'] = async (functionName, event, { openid }) => {
    const origin = { caller: { openid }, source: 'wx_client' }
    const { text, cost } = await functions.invoke({ functionName, event: readEvent(JSON.stringify(event)), origin })
    return { result: JSON.parse(text) as unknown, cost }
  }
  return { url: server.address, database, outbox, costs, faults, timers, call, reload, close }
}
