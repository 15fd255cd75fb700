import type { InvokeMessage } from './runtime/messages'

export interface Invocation extends Omit<InvokeMessage, 'type'> {
  timeoutMs: number
}

export type Outcome =
  { kind: 'returned'; text: string } | { kind: 'threw'; message: string } | { kind: 'timedOut' } | { kind: 'crashed' }

/** Something that runs functions. The timeout starts when the function's code is loaded: cold starts are not counted. */
export interface FunctionHost {
  start(): Promise<void>
  invoke(invocation: Invocation): Promise<Outcome>
  /** Forgets loaded code, so that the next call of a function starts it cold from the bundle on disk. */
  reload(): Promise<void>
  stop(): Promise<void>
}
