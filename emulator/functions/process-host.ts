import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { FunctionHost, Invocation, Outcome } from './function-host'
import { instanceEnvironment } from './instance-environment'
import { PendingCalls } from './pending-calls'
import { runtimeCode } from './runtime-code'
import type { FromInstance, ToInstance } from './runtime/messages'

/** A process that does not answer for so long after a timeout is stuck in a synchronous loop. */
const STUCK_AFTER_MS = 1000

interface Instance {
  child: ChildProcess
  pending: PendingCalls
  loaded: Set<string>
  /** Runs while the process is asked whether it still answers; then `verdict` is pending. */
  stuckTimer?: NodeJS.Timeout
  verdict?: Promise<void>
  acquit?: () => void
}

/** All functions in one separate process, many calls at once: quick to start, two cores used, safe from stuck code. */
export class ProcessHost implements FunctionHost {
  #code = ''
  #instance?: Instance

  constructor(private readonly address: () => string) {}

  async start(): Promise<void> {
    this.#code ||= await runtimeCode('process-instance')
    this.#instance ??= this.#spawn()
  }

  async invoke(invocation: Invocation): Promise<Outcome> {
    const instance = await this.#soundInstance()
    const { timeoutMs: _, ...message } = invocation
    const outcome = instance.pending.wait(invocation, instance.loaded.has(invocation.functionName))
    post(instance, { type: 'invoke', ...message })
    return outcome
  }

  async reload(): Promise<void> {
    await this.stop()
    this.#instance ??= this.#spawn()
  }

  async stop(): Promise<void> {
    const instance = this.#instance
    this.#instance = undefined
    if (!instance || instance.child.exitCode !== null || instance.child.signalCode !== null) return
    const ended = once(instance.child, 'exit')
    instance.child.kill('SIGKILL')
    await ended
  }

  /** New calls wait until a suspected process has answered or has been replaced. */
  async #soundInstance(): Promise<Instance> {
    while (this.#instance?.verdict) await this.#instance.verdict
    return (this.#instance ??= this.#spawn())
  }

  #spawn(): Instance {
    const child = spawn(process.execPath, ['-e', this.#code], {
      env: instanceEnvironment(this.address()),
      stdio: ['ignore', 2, 2, 'ipc'],
    })
    const instance: Instance = { child, loaded: new Set(), pending: new PendingCalls(() => probe(instance)) }
    child.on('message', (message) => receive(instance, message as FromInstance))
    child.on('exit', () => this.#forget(instance))
    return instance
  }

  #forget(instance: Instance): void {
    if (this.#instance === instance) this.#instance = undefined
    acquit(instance)
    instance.pending.crash()
  }
}

function post({ child }: Instance, message: ToInstance): void {
  if (child.connected) child.send(message)
}

function receive(instance: Instance, message: FromInstance): void {
  if (message.type === 'loaded') instance.loaded.add(message.functionName)
  acquit(instance)
  instance.pending.receive(message)
}

/** The process has answered or has ended: the calls that waited for the verdict go on. */
function acquit(instance: Instance): void {
  clearTimeout(instance.stuckTimer)
  instance.acquit?.()
  instance.stuckTimer = instance.verdict = instance.acquit = undefined
}

/** After a timeout the process must still answer; code in an endless loop is killed, as the cloud kills its container. */
function probe(instance: Instance): void {
  if (instance.verdict) return
  instance.stuckTimer = setTimeout(() => instance.child.kill('SIGKILL'), STUCK_AFTER_MS)
  instance.verdict = new Promise((resolve) => (instance.acquit = resolve))
  post(instance, { type: 'ping' })
}
