import { parseArgs } from 'node:util'
import type { Mode } from './options'

export interface CommandLine {
  port: number
  data: string
  mode: Mode
  catalogue: string
  /** Sources of the functions; their bundles go to `bundles`. */
  functions: string
  bundles: string
  timers: boolean
  functionTimeoutMs?: number
  transactionLifetimeMs?: number
}

/** Reads the options of `npm run emulator`; throws on unknown ones. */
export function readCommandLine(parameters: string[]): CommandLine {
  const { values } = parseArgs({
    args: parameters,
    options: {
      port: { type: 'string', default: '9741' },
      data: { type: 'string', default: '.data/emulator.db' },
      mode: { type: 'string', default: 'process' },
      catalogue: { type: 'string', default: 'config/indexes.json' },
      functions: { type: 'string', default: 'cloudfunctions' },
      bundles: { type: 'string', default: 'dist/cloudfunctions' },
      timers: { type: 'string', default: 'on' },
      'function-timeout': { type: 'string' },
      'transaction-lifetime': { type: 'string' },
    },
  })
  const { data, catalogue, functions, bundles } = values
  return {
    ...{ data, catalogue, functions, bundles },
    port: readNumber('port', values.port),
    mode: readChoice('mode', values.mode, ['process', 'worker']),
    timers: readChoice('timers', values.timers, ['on', 'off']) === 'on',
    functionTimeoutMs: readOptional('function-timeout', values['function-timeout']),
    transactionLifetimeMs: readOptional('transaction-lifetime', values['transaction-lifetime']),
  }
}

function readNumber(name: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`--${name} 应为数字：${text}`)
  return Number(text)
}

const readOptional = (name: string, text: string | undefined): number | undefined =>
  text === undefined ? undefined : readNumber(name, text)

function readChoice<T extends string>(name: string, text: string, choices: readonly T[]): T {
  const choice = choices.find((candidate) => candidate === text)
  if (choice === undefined) throw new Error(`--${name} 应为 ${choices.join(' 或 ')}：${text}`)
  return choice
}
