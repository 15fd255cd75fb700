import { Worker } from 'node:worker_threads'
import type { FunctionHost, Invocation, Outcome } from './function-host'
import { instanceEnvironment } from './instance-environment'
import { PendingCalls } from './pending-calls'
import { runtimeCode } from './runtime-code'
import type { FromInstance } from './runtime/messages'

interface Instance {
  worker: Worker
  pending: PendingCalls
  warm: boolean
  alive: boolean
}

/** As the cloud does it: an instance takes one call at a time and keeps its globals; more calls, more instances. */
export class WorkerHost implements FunctionHost {
  #code = ''
  #idle = new Map<string, Instance[]>()
  #all = new Set<Instance>()

  constructor(private readonly address: () => string) {}

  async start(): Promise<void> {
    this.#code = await runtimeCode('worker-instance')
  }

  /** Number of instances that are running now. */
  get instances(): number {
    return this.#all.size
  }

  async invoke(invocation: Invocation): Promise<Outcome> {
    const { timeoutMs: _, ...message } = invocation
    const instance = this.#idle.get(invocation.functionName)?.pop() ?? this.#spawn()
    const outcome = instance.pending.wait(invocation, instance.warm)
    instance.worker.postMessage({ type: 'invoke', ...message })
    const settled = await outcome
    if (settled.kind === 'timedOut') await this.#end(instance)
    else if (instance.alive) this.#rest(invocation.functionName, instance)
    return settled
  }

  async reload(): Promise<void> {
    this.#idle.clear()
    await this.stop()
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#all].map((instance) => this.#end(instance)))
  }

  #rest(functionName: string, instance: Instance): void {
    const idle = this.#idle.get(functionName)
    if (idle) idle.push(instance)
    else this.#idle.set(functionName, [instance])
  }

  #spawn(): Instance {
    const worker = new Worker(this.#code, { eval: true, env: instanceEnvironment(this.address()), stdout: false })
    const instance: Instance = { worker, pending: new PendingCalls(() => undefined), warm: false, alive: true }
    this.#all.add(instance)
    worker.on('message', (message: FromInstance) => {
      if (message.type === 'loaded') instance.warm = true
      instance.pending.receive(message)
    })
    worker.on('error', (error) => console.error('[cloud function]', error))
    worker.on('exit', () => this.#forget(instance))
    return instance
  }

  #forget(instance: Instance): void {
    instance.alive = false
    this.#all.delete(instance)
    for (const idle of this.#idle.values()) {
      const index = idle.indexOf(instance)
      if (index >= 0) idle.splice(index, 1)
    }
    instance.pending.crash()
  }

  async #end(instance: Instance): Promise<void> {
    await instance.worker.terminate()
  }
}
