import type { Database } from '../database'
import { clientFailure } from '../error-codes'
import type { FunctionDirectory } from '../functions/function-directory'
import { type Exchange, readJson, sendJson } from '../http/exchange'
import type { Route } from '../http/server'
import type { Outbox } from '../openapi/outbox'
import type { Timers } from '../timers/timers'
import type { Costs } from './costs'
import { type Faults, problemOfOrder } from './faults'
import type { PeopleProvider } from './people'

export interface ControlParts {
  database: Database
  directory: FunctionDirectory
  outbox: Outbox
  costs: Costs
  faults: Faults
  timers: Timers
  people: PeopleProvider
  reload: () => Promise<void>
}

const TIMERS = '/emulator/timers/'
const BODY_LIMIT = 64 * 1024

/** Looking into the emulator and steering it; the real cloud has none of this. */
export function controlRoutes(parts: ControlParts): Route[] {
  const { database, directory, outbox, costs, faults, people, reload } = parts
  return [
    get('health', () => ({ ok: true, functions: directory.names() })),
    get('outbox', () => ({ entries: outbox.entries() })),
    { method: 'DELETE', path: '/emulator/outbox', handler: done(() => outbox.clear()) },
    get('costs', () => costs.report()),
    { method: 'DELETE', path: '/emulator/costs', handler: done(() => costs.clear()) },
    get('people', () => people(database)),
    get('faults', () => faults.pending()),
    { method: 'POST', path: '/emulator/faults', handler: (exchange) => orderFaults(exchange, faults) },
    { method: 'DELETE', path: '/emulator/faults', handler: done(() => faults.order({})) },
    { method: 'POST', path: '/emulator/reload', handler: done(reload) },
    { method: 'POST', path: TIMERS, handler: (exchange) => fireTimer(exchange, parts.timers) },
  ]
}

function get(name: string, read: () => unknown): Route {
  const handler = async ({ response }: Exchange): Promise<void> => sendJson(response, await read())
  return { method: 'GET', path: `/emulator/${name}`, handler }
}

function done(work: () => void | Promise<void>) {
  return async ({ response }: Exchange): Promise<void> => {
    await work()
    sendJson(response, { ok: true })
  }
}

async function orderFaults({ request, response }: Exchange, faults: Faults): Promise<void> {
  const body = await readJson(request, BODY_LIMIT)
  const problem = problemOfOrder(body)
  if (problem !== undefined) return sendJson(response, { message: problem }, 400)
  faults.order(body)
  sendJson(response, faults.pending())
}

/** POST /emulator/timers/<function>/<trigger>: answers {result, cost} or {errCode, errMsg}. */
async function fireTimer({ response, url }: Exchange, timers: Timers): Promise<void> {
  const [functionName = '', triggerName = ''] = url.pathname.slice(TIMERS.length).split('/').map(decodeURIComponent)
  try {
    const { text, cost } = await timers.fire(functionName, triggerName)
    sendJson(response, { result: JSON.parse(text) as unknown, cost })
  } catch (error) {
    sendJson(response, clientFailure('timer', error))
  }
}
