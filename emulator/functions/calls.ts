import type { CallCost } from '../control/costs'
import { CloudError } from '../database'
import { type Caller, openToken } from '../identity'
import { newRequestId } from '../request-id'

/** A call that is running. `cost` is that of the outermost call: nested calls are paid by it. */
export interface Call {
  id: string
  functionName: string
  caller: Caller
  cost: CallCost
}

/** The calls that are running now; requests of the SDK find theirs by the token they carry. */
export class Calls {
  readonly #running = new Map<string, Call>()

  begin(call: Omit<Call, 'id'>): Call {
    const begun = { id: newRequestId(), ...call }
    this.#running.set(begun.id, begun)
    return begun
  }

  end(call: Call): void {
    this.#running.delete(call.id)
  }

  /**
   * The call that an SDK request belongs to; undefined for a client outside of functions.
   * The cloud freezes an instance when its call returns and kills it on a timeout, so a request that comes later is
   * refused: it was not awaited, and in the cloud it might never be sent.
   */
  ofToken(token: unknown): Call | undefined {
    const { callId } = openToken(token)
    if (callId === undefined) return undefined
    const call = this.#running.get(callId)
    if (call) return call
    console.error('[emulator] refused a request of a call that has ended: await everything before returning')
    throw new CloudError('INVALID_REQUEST_SOURCE', 'The call has ended; the cloud freezes an instance when it returns')
  }
}
