import { inspect } from 'node:util'
import type { CallEnvironment } from './call-environment'
import { type Handler, isLoaded, loadHandler } from './handlers'
import type { FromInstance, InvokeMessage, ToInstance } from './messages'

/** Answers the emulator's messages: loads bundles, runs calls in their environment, reports how each one ended. */
export function serveCalls(environment: CallEnvironment, send: (message: FromInstance) => void) {
  return (message: ToInstance): void => {
    if (message.type === 'ping') return send({ type: 'pong' })
    void answer(message, environment, send)
  }
}

async function answer(
  message: InvokeMessage,
  environment: CallEnvironment,
  send: (message: FromInstance) => void,
): Promise<void> {
  const { id, functionName } = message
  try {
    const cold = !isLoaded(message.entry)
    const handler = loadHandler(message.entry)
    if (cold) send({ type: 'loaded', functionName })
    send({ type: 'returned', id, text: await runHandler(handler, message, environment) })
  } catch (error) {
    send({ type: 'threw', id, message: describeError(error, message) })
  }
}

/** A function that returns nothing answers null, as everything else goes through JSON. */
async function runHandler(handler: Handler, message: InvokeMessage, environment: CallEnvironment): Promise<string> {
  const event = JSON.parse(message.event) as Record<string, unknown>
  event['userInfo'] = message.userInfo
  const result = await environment.run(message.environment, async () => handler(event, message.context))
  const text = JSON.stringify(result) as string | undefined
  return text ?? 'null'
}

/** The cloud shows the stack with the paths of its own containers. */
function describeError(error: unknown, { entry }: InvokeMessage): string {
  if (!(error instanceof Error)) return inspect(error)
  return (error.stack ?? String(error)).split(entry.replace(/index\.js$/, '')).join('/var/user/')
}
