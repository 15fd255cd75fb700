import { parentPort } from 'node:worker_threads'
import { serialEnvironment } from './call-environment'
import { serveCalls } from './instance'
import { refuseOutsideConnections, requireLoopbackEndpoint } from './loopback-guard'
import type { ToInstance } from './messages'

/** Entry of a worker: one instance of one function, one call at a time, with a process.env of its own. */
requireLoopbackEndpoint(process.env['TCB_CONTEXT_CNFG'])
refuseOutsideConnections()

const receive = serveCalls(serialEnvironment(), (message) => parentPort?.postMessage(message))
parentPort?.on('message', (message: ToInstance) => receive(message))
