import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { CallCost } from '../../emulator/control/costs'
import type { FaultOrder } from '../../emulator/control/faults'
import type { OutboxEntry } from '../../emulator/openapi/outbox'
import { type HttpAnswer, type HttpRequest, HttpClient } from './http-client'

/** Starting takes a second; on a machine that does much else, many. Measurements import this outside of jest. */
if (typeof jest !== 'undefined') jest.setTimeout(60_000)

export interface TestEmulatorOptions {
  /** Database file; default ':memory:'. */
  data?: string
  /** Folder of the functions' sources; default cloudfunctions. */
  functions?: string
  /** Where their bundles go. */
  bundles?: string
  /** indexes.json; default config/indexes.json. */
  catalogue?: string
  mode?: 'process' | 'worker'
  port?: number
  functionTimeoutMs?: number
  transactionLifetimeMs?: number
}

/** A rejected call, as wx.cloud.callFunction rejects it on the phone. */
export class CallError extends Error {
  constructor(
    readonly errCode: number,
    readonly errMsg: string,
    readonly cost?: CallCost,
  ) {
    super(errMsg)
  }
}

export interface TestCall<T> {
  result: T
  cost: CallCost
}

/** The emulator as a child process of the test. */
export class TestEmulator {
  readonly #http: HttpClient

  constructor(
    readonly url: string,
    readonly process: ChildProcess,
  ) {
    this.#http = new HttpClient(url)
  }

  /** Calls a function as a person; rejects with CallError when the cloud fails, or when the answer is lost. */
  async call<T = unknown>(openid: string, functionName: string, event: object): Promise<TestCall<T>> {
    const answer = await this.send('POST', `/call/${functionName}`, {
      body: JSON.stringify(event),
      headers: { 'x-openid': openid },
    })
    const cost = answer.headers['x-cost']
    const parsedCost = typeof cost === 'string' ? (JSON.parse(cost) as CallCost) : undefined
    const body = answer.json() as { result: T; errCode?: number; errMsg?: string }
    if (body.errCode !== undefined) throw new CallError(body.errCode, body.errMsg ?? '', parsedCost)
    return { result: body.result, cost: parsedCost as CallCost }
  }

  /** Uploads a file as wx.cloud.uploadFile does; answers the fileID. */
  async upload(openid: string, path: string, content: Buffer): Promise<string> {
    const address = `/upload?path=${encodeURIComponent(path)}`
    const body = (await this.send('POST', address, { body: content, headers: { 'x-openid': openid } })).json() as {
      fileID: string
      errCode?: number
      errMsg?: string
    }
    if (body.errCode !== undefined) throw new CallError(body.errCode, body.errMsg ?? '')
    return body.fileID
  }

  /** Orders trouble; replaces what was ordered before. `fault({})` ends it. */
  async fault(order: FaultOrder): Promise<void> {
    await this.send('POST', '/emulator/faults', { body: JSON.stringify(order) })
  }

  async fireTimer<T = unknown>(functionName: string, trigger: string): Promise<TestCall<T>> {
    const answer = (await this.send('POST', `/emulator/timers/${functionName}/${trigger}`)).json() as TestCall<T> & {
      errCode?: number
      errMsg?: string
    }
    if (answer.errCode !== undefined) throw new CallError(answer.errCode, answer.errMsg ?? '')
    return answer
  }

  async outbox(): Promise<OutboxEntry[]> {
    return ((await this.send('GET', '/emulator/outbox')).json() as { entries: OutboxEntry[] }).entries
  }

  /** Any request to the emulator; `path` may be an absolute address of it. */
  send(method: string, path: string, request: HttpRequest = {}): Promise<HttpAnswer> {
    return this.#http.send(method, path, request)
  }

  async stop(): Promise<void> {
    this.#http.close()
    await end(this.process, 'SIGTERM')
  }

  /** Ends it as a power cut would. */
  async kill(): Promise<void> {
    this.#http.close()
    await end(this.process, 'SIGKILL')
  }
}

/**
 * Starts an emulator with bundles of the functions as they are now; stop() it in afterAll.
 * It ends with this process, too: the channel between them tells it.
 */
export async function startTestEmulator(options: TestEmulatorOptions = {}): Promise<TestEmulator> {
  const root = resolve(__dirname, '../..')
  const child = spawn(process.execPath, ['--import', 'tsx', 'emulator/main.ts', ...flagsOf(options)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const url = await addressOf(child)
  return new TestEmulator(url, child)
}

/** Far above the cloud's 3 s: no test shall depend on how busy the machine is. */
const FUNCTION_TIMEOUT_MS = 30_000

function flagsOf(options: TestEmulatorOptions): string[] {
  const flags: Record<string, string | number | undefined> = {
    port: options.port ?? 0,
    data: options.data ?? ':memory:',
    timers: 'off',
    mode: options.mode,
    functions: options.functions,
    bundles: options.bundles,
    catalogue: options.catalogue,
    'function-timeout': options.functionTimeoutMs ?? FUNCTION_TIMEOUT_MS,
    'transaction-lifetime': options.transactionLifetimeMs,
  }
  return Object.entries(flags).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, String(value)]))
}

async function addressOf(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('the emulator has no output')
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /http:\/\/\S+$/.exec(line)?.[0]
    if (address !== undefined) return address
  }
  throw new Error('the emulator ended before it had an address')
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
}
