import dgram from 'node:dgram'
import net from 'node:net'

/** True for names and addresses that cannot leave this machine. */
export function isLoopback(host: string): boolean {
  const name = host.replace(/^\[|\]$/g, '').toLowerCase()
  return name === 'localhost' || name === '::1' || /^(::ffff:)?127(\.\d{1,3}){3}$/.test(name)
}

/**
 * The emulator fails closed: without an endpoint on this machine the SDK would dial the real cloud.
 * Throws unless TCB_CONTEXT_CNFG names a loopback URL.
 */
export function requireLoopbackEndpoint(configuration: string | undefined): void {
  const host = endpointHost(configuration)
  if (host !== undefined && isLoopback(host)) return
  throw new Error('TCB_CONTEXT_CNFG must hold {"URL":"http://127.0.0.1:PORT/admin"}; refusing to reach the real cloud')
}

function endpointHost(configuration: string | undefined): string | undefined {
  try {
    const { URL: endpoint } = JSON.parse(configuration ?? '{}') as { URL?: unknown }
    return typeof endpoint === 'string' ? new URL(endpoint).hostname : undefined
  } catch {
    return undefined
  }
}

/** Refuses every TCP connection and UDP message of this thread that would leave the machine. */
export function refuseOutsideConnections(): void {
  guardSockets()
  guardDatagrams()
}

function guardSockets(): void {
  const connect = net.Socket.prototype.connect
  net.Socket.prototype.connect = function guarded(this: net.Socket, ...parameters: unknown[]): net.Socket {
    const host = targetHost(parameters)
    if (host === undefined || isLoopback(host)) return Reflect.apply(connect, this, parameters) as net.Socket
    process.nextTick(() => this.destroy(refusal(host)))
    return this
  }
}

/** Node calls connect with (options), (port, host), (path) or with its own normalised [options, callback]. */
function targetHost(parameters: unknown[]): string | undefined {
  const [first, second] = parameters
  const options: unknown = Array.isArray(first) ? first[0] : first
  if (typeof options === 'object' && options !== null) return hostOf(options)
  return typeof second === 'string' ? second : undefined
}

/** A string as `path` means a local socket; the http agent leaves null there. */
function hostOf({ host, path }: { host?: unknown; path?: unknown }): string | undefined {
  return typeof host === 'string' && typeof path !== 'string' ? host : undefined
}

function guardDatagrams(): void {
  const send = dgram.Socket.prototype.send
  const guarded = function (this: dgram.Socket, ...parameters: unknown[]): void {
    const host = parameters.slice(1).find((value): value is string => typeof value === 'string')
    if (host !== undefined && !isLoopback(host)) throw refusal(host)
    Reflect.apply(send, this, parameters)
  }
  Object.assign(dgram.Socket.prototype, { send: guarded })
}

function refusal(host: string): Error {
  return Object.assign(new Error(`The emulator refuses connections of cloud functions to ${host}`), { code: 'EACCES' })
}
