import { spawn, type ChildProcess } from 'node:child_process'
import { createWriteStream, mkdirSync } from 'node:fs'
import path from 'node:path'

const LOG_FOLDER = '.cache/logs'

export interface Command {
  /** Names its log, `.cache/logs/<name>.log`. */
  name: string
  /** `node`, or a program of the machine. */
  program: string
  arguments: readonly string[]
  environment?: Readonly<Record<string, string>>
}

export interface Child {
  /** Undefined when it could not be started. */
  pid: number | undefined
  log: string
  /** Whether it ended well; a program that cannot be started ends badly. Never rejects. */
  ended: Promise<boolean>
}

const running = new Set<ChildProcess>()

/** A program of the project in TypeScript. */
export const typescript = (name: string, file: string, given: readonly string[] = []): Command => ({
  name,
  program: 'node',
  arguments: ['--import', 'tsx', file, ...given],
})

/** Starts a program whose output goes to its log and to `say`. */
export function startChild(command: Command, say: (text: string) => void): Child {
  const log = path.join(LOG_FOLDER, `${command.name}.log`)
  mkdirSync(LOG_FOLDER, { recursive: true })
  const file = createWriteStream(log)
  const child = spawned(command)
  running.add(child)
  const hear = (text: string) => {
    file.write(text)
    say(text)
  }
  child.stdout?.setEncoding('utf8').on('data', hear)
  child.stderr?.setEncoding('utf8').on('data', hear)
  child.once('error', (error) => hear(`${error.message}\n`))
  const ended = endOf(child).then(async (ok) => {
    running.delete(child)
    await new Promise((resolve) => file.end(resolve))
    return ok
  })
  return { pid: child.pid, log, ended }
}

/** Ends the programs that still run, and waits until they have. */
export async function endChildren(): Promise<void> {
  await Promise.all(
    [...running].map(async (child) => {
      child.kill('SIGTERM')
      await endOf(child)
    }),
  )
}

/** Node is this very Node, wherever it is installed. Its output goes to logs, so it has no colours. */
function spawned({ program, arguments: given, environment }: Command): ChildProcess {
  const file = program === 'node' ? process.execPath : program
  const { FORCE_COLOR: _, ...inherited } = process.env
  const env = { ...inherited, NO_COLOR: '1', ...environment }
  return spawn(file, given, { stdio: ['ignore', 'pipe', 'pipe'], env })
}

function endOf(child: ChildProcess): Promise<boolean> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode === 0)
  return new Promise((resolve) => {
    child.once('error', () => resolve(false))
    child.once('close', (code) => resolve(code === 0))
  })
}
