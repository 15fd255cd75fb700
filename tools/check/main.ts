import { format, lint, types } from '../quality/checks'
import { commandCheck } from '../quality/command-check'
import { runJest } from '../quality/jest'
import { conclude, outcomeOf } from '../quality/tally'
import { endChildren } from '../run/child'
import { onStop } from '../run/on-stop'

/** `npm run check`: what can be known in under a minute, two programs at a time. */
async function main(): Promise<void> {
  onStop(endChildren)
  const reading = await Promise.all([commandCheck(types), commandCheck(lint)])
  const trying = await Promise.all([
    commandCheck(format),
    outcomeOf('tests', () => runJest({ projects: ['rules', 'architecture'] })),
  ])
  conclude([...reading, ...trying])
}

void main()
