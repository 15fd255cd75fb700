import type { Contract, Input, Output } from '../../contracts/contract'
import { domainOf } from '../../contracts/contract'
import { failureCodes, type FailureReport, type InputIssue, type Reply } from '../../contracts/failures'
import type * as z from 'zod/mini'
import type { Device } from './device'
import { CallFailure } from './failure'
import { toTransportFailure } from './transport/cloud-errors'
import { type CallData, type Transport, TransportFailure } from './transport/transport'

const TIMEOUT = 20_000

/** Calls the cloud by contract. Throws `CallFailure` and nothing else. */
export type Call = <C extends Contract>(contract: C, input: Input<C>) => Promise<Output<C>>

interface Options {
  device: Pick<Device, 'network' | 'after'>
  transport: Transport
  /** Of this installation, see `CallData`. */
  installation(): Promise<string>
}

export function createCall({ device, transport, installation }: Options): Call {
  const sendOnce = async (contract: Contract, input: unknown): Promise<unknown> => {
    if (!device.network.isOnline()) throw new TransportFailure('offline', 'no network')
    const data: CallData = { action: contract.name, input, device: await installation() }
    return withTimeout(device, transport.callFunction(domainOf(contract.name), data))
  }

  /** Only a read may be asked again by itself: a write whose outcome is unknown is for the outbox to repeat. */
  const send = async (contract: Contract, input: unknown): Promise<unknown> => {
    try {
      return await sendOnce(contract, input)
    } catch (error) {
      const failure = toTransportFailure(error)
      if (contract.kind === 'write' || failure.problem !== 'unknown') throw failure
      return sendOnce(contract, input)
    }
  }

  return async (contract, input) => {
    const parsed = contract.input.safeParse(input)
    if (!parsed.success) throw new CallFailure('INVALID_INPUT', { issues: issuesOf(parsed.error) })
    const reply = toReply(await send(contract, parsed.data).catch(throwCallFailure))
    if (!reply.ok) throw new CallFailure(reply.failure.code, reply.failure.details)
    const output = contract.output.safeParse(reply.value)
    if (!output.success) throw new CallFailure('UNEXPECTED', { issues: issuesOf(output.error) })
    return output.data as Output<typeof contract>
  }
}

/** What a schema found, as the cloud would report it. */
export const issuesOf = (error: z.core.$ZodError): InputIssue[] =>
  error.issues.map((issue) => ({ path: issue.path.map(String).join('.'), problem: issue.message }))

function throwCallFailure(error: unknown): never {
  throw new CallFailure(toTransportFailure(error).problem === 'offline' ? 'OFFLINE' : 'UNREACHABLE')
}

/** An answer that is not a reply of `serve` comes from something on the way; nothing is known of the call. */
function toReply(answer: unknown): Reply<unknown> {
  if (!isObject(answer)) throw new CallFailure('UNREACHABLE')
  if (answer.ok === true && 'value' in answer) return { ok: true, value: answer.value }
  if (answer.ok === false && isObject(answer.failure)) return { ok: false, failure: toReport(answer.failure) }
  throw new CallFailure('UNREACHABLE')
}

/** A code that only a newer cloud knows is shown as something unforeseen. */
function toReport({ code, details }: Record<string, unknown>): FailureReport {
  return {
    code: failureCodes.find((known) => known === code) ?? 'UNEXPECTED',
    details: isObject(details) ? details : {},
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function withTimeout<Value>(device: Pick<Device, 'after'>, work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const cancel = device.after(TIMEOUT, () => reject(new TransportFailure('unknown', 'timed out')))
    work.then(resolve, reject).finally(cancel)
  })
}
