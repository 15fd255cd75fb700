import { parseArgs } from 'node:util'

const DEFAULT_PORT = 9740
const LAST_PORT = 65_535

export interface StartOptions {
  port: number
}

/** Reads what follows `npm start --`. Throws with a plain sentence on anything it does not know. */
export function readOptions(given: readonly string[]): StartOptions {
  const { port } = parse(given)
  if (port === undefined) return { port: DEFAULT_PORT }
  if (!/^\d+$/.test(port) || Number(port) < 1 || Number(port) > LAST_PORT) {
    throw new Error(`--port 后面要写 1 到 ${LAST_PORT} 的端口号，例如 npm start -- --port 9800`)
  }
  return { port: Number(port) }
}

function parse(given: readonly string[]): { port?: string } {
  try {
    return parseArgs({ args: [...given], options: { port: { type: 'string' } } }).values
  } catch {
    throw new Error('npm start 只有一个选项：npm start -- --port 号码')
  }
}
