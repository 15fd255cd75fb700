/** What the emulator and a function instance say to each other (plain JSON over IPC or a worker's port). */

/** One invocation. `event` and the answer travel as JSON text, exactly as in the cloud. */
export interface InvokeMessage {
  type: 'invoke'
  id: string
  functionName: string
  /** Absolute path of the bundle, which exports `main(event, context)`. */
  entry: string
  event: string
  /** Added to the event by the platform. */
  userInfo: Record<string, string>
  /** Environment variables of this call only. */
  environment: Record<string, string>
  context: Record<string, unknown>
}

export type ToInstance = InvokeMessage | { type: 'ping' }

export type FromInstance =
  | { type: 'loaded'; functionName: string }
  | { type: 'returned'; id: string; text: string }
  | { type: 'threw'; id: string; message: string }
  | { type: 'pong' }
