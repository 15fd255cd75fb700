import type { Command } from '../run/child'
import { runCommand } from '../run/command'
import { outcomeOf, type Outcome } from './tally'

/** A program as one check: passed when it ends well. */
export const commandCheck = (command: Command): Promise<Outcome> =>
  outcomeOf(command.name, async () => {
    const { ok, output } = await runCommand(command)
    return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, output }
  })
