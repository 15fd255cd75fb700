import { startChild, type Command } from './child'

const KEPT_CHARACTERS = 20_000

export interface CommandResult {
  ok: boolean
  /** The end of what it said, at most 20,000 characters; the log has all of it. */
  output: string
  log: string
}

export interface Listening {
  /** Hears the output while it comes. */
  hear?: (text: string) => void
}

/** Runs a program to its end; never throws. */
export async function runCommand(command: Command, { hear }: Listening = {}): Promise<CommandResult> {
  let output = ''
  const { log, ended } = startChild(command, (text) => {
    output = (output + text).slice(-KEPT_CHARACTERS)
    hear?.(text)
  })
  const ok = await ended
  return { ok, output: output.trimEnd(), log }
}
