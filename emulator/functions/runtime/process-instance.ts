import { concurrentEnvironment } from './call-environment'
import { serveCalls } from './instance'
import { refuseOutsideConnections, requireLoopbackEndpoint } from './loopback-guard'
import type { FromInstance, ToInstance } from './messages'

/** Entry of the function process: every call of every function, each with its own identity. */
requireLoopbackEndpoint(process.env['TCB_CONTEXT_CNFG'])
refuseOutsideConnections()

/** Nobody needs the answer when the emulator has gone in between. */
const ignoreFailure = (): void => undefined
const send = (message: FromInstance): void => {
  process.send?.(message, undefined, undefined, ignoreFailure)
}

const receive = serveCalls(concurrentEnvironment(), send)
process.on('message', (message) => receive(message as ToInstance))
process.on('disconnect', () => process.exit())
process.on('SIGINT', () => undefined)
process.on('unhandledRejection', (reason) => console.error('[cloud function] unhandled rejection', reason))
