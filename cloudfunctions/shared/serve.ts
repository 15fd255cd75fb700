import { randomBytes } from 'node:crypto'
import type * as z from 'zod/mini'
import type { Contract } from '../../contracts/contract'
import { commonFailureCodes, type FailureCode, type FailureReport, type Reply } from '../../contracts/failures'
import { findActor, type Actor } from './actor'
import { writeAudit } from './audit'
import { env } from './env'
import { Failure } from './failure'
import { admits, failing, type Handler } from './handle'
import { issuesOf } from './issues'
import { platform } from './platform'
import { TransactionalStore } from './store'
import { inTransaction } from './transaction'

interface Request {
  action?: unknown
  input?: unknown
  /** Set by the cloud's timer. */
  TriggerName?: unknown
}

/** What the cloud's clock sets off, by the name of the trigger in config.json. */
export type Timers = Record<string, (now: Date) => Promise<void>>

/**
 * The one way of a request: who calls, may she, is the input well formed, do it (in a transaction if it writes, with its
 * audit lines), is the answer well formed. Whatever was not foreseen is logged under a request id and says nothing else.
 */
export function serve(handlers: readonly Handler[], timers: Timers = {}) {
  const byName = new Map(handlers.map((handler) => [handler.contract.name, handler]))
  return async (event: Request): Promise<Reply<unknown>> => {
    try {
      if (env.firedByTimer() && !platform.caller()) return await fire(timers, String(event.TriggerName))
      const handler = byName.get(String(event.action))
      if (!handler) return refused({ code: 'UNKNOWN_ACTION', details: {} })
      return await answered(handler, event.input)
    } catch (error) {
      return refused(unexpected(error, String(event.action)))
    }
  }
}

async function fire(timers: Timers, name: string): Promise<Reply<null>> {
  const job = timers[name]
  if (!job) throw new Error(`no timer is called ${name}`)
  await job(new Date())
  return { ok: true, value: null }
}

async function answered(handler: Handler, rawInput: unknown): Promise<Reply<unknown>> {
  try {
    return { ok: true, value: await answer(handler, rawInput) }
  } catch (error) {
    const failure = error instanceof Failure ? (error as Failure).report() : null
    if (failure && mayRaise(handler.contract, failure.code)) return refused(failure)
    throw error
  }
}

const mayRaise = (contract: Contract, code: FailureCode): boolean =>
  contract.failures.includes(code) || commonFailureCodes.some((common) => common === code)

async function answer(handler: Handler, rawInput: unknown): Promise<unknown> {
  const { contract } = handler
  const openid = platform.caller()
  if (!openid) throw new Failure('NOT_BOUND')
  const actor = await findActor(new TransactionalStore(), openid)
  if (!admits(contract, actor?.role ?? null)) throw new Failure(actor ? 'FORBIDDEN' : 'NOT_BOUND')
  const input = parseInput(contract.input, rawInput)
  const value = await attempt(handler, { input, actor, openid })
  return contract.output.parse(value)
}

interface Asked {
  input: unknown
  actor: Actor | null
  openid: string
}

const attempt = (handler: Handler, { input, actor, openid }: Asked): Promise<unknown> =>
  inTransaction(async (store, repeated) => {
    const now = new Date()
    const call = { input, actor, openid, now, store, repeated, fail: failing(handler.contract) }
    const { value, audit } = await handler.run(call)
    if (audit.length > 0) await writeAudit(store, actor ?? { staffId: openid }, now, audit)
    return value
  })

function parseInput(schema: z.ZodMiniType, input: unknown): unknown {
  const parsed = schema.safeParse(input ?? {})
  if (parsed.success) return parsed.data
  throw new Failure('INVALID_INPUT', { issues: issuesOf(parsed.error) })
}

const refused = (failure: FailureReport): Reply<never> => ({ ok: false, failure })

function unexpected(error: unknown, action: string): FailureReport {
  const requestId = randomBytes(4).toString('hex').toUpperCase()
  console.error(JSON.stringify({ requestId, action, error: String((error as Error | null)?.stack ?? error) }))
  return { code: 'UNEXPECTED', details: { requestId } }
}
