import { ensureFunctions, ensureH5, ensureWeapp, type Built } from '../build/parts'
import { accept, format, lint, types } from '../quality/checks'
import { commandCheck } from '../quality/command-check'
import { runJest } from '../quality/jest'
import { conclude, outcomeOf, type Outcome } from '../quality/tally'
import { endChildren } from '../run/child'
import { onStop } from '../run/on-stop'
import { canInstallChromium, findChromium, installChromium, NO_CHROMIUM } from './chromium'

const PROJECTS = ['rules', 'architecture', 'client', 'emulator', 'functions', 'accept', 'app']

/** `npm test`: everything, on a fresh clone too. All stages run even when one fails; never more than two heavy ones at once. */
async function main(): Promise<void> {
  onStop(endChildren)
  const browser = await outcomeOf('chromium', provideChromium)
  const [readings, builds] = await Promise.all([read(), build()])
  const tests = await outcomeOf('tests', () => runTests(findChromium()))
  const accepted = await commandCheck(accept)
  conclude([browser, ...readings, ...builds, tests, accepted])
}

async function provideChromium(): Promise<Pick<Outcome, 'passed' | 'failed' | 'output'>> {
  const chromium = findChromium() ?? (canInstallChromium() ? await installChromium() : undefined)
  return chromium ? { passed: 0, failed: 0 } : { passed: 0, failed: 1, output: NO_CHROMIUM }
}

async function read(): Promise<Outcome[]> {
  return inTurn([() => commandCheck(types), () => commandCheck(lint), () => commandCheck(format)])
}

async function build(): Promise<Outcome[]> {
  return inTurn([
    () => buildCheck('functions', ensureFunctions),
    () => buildCheck('weapp', ensureWeapp),
    () => buildCheck('h5', ensureH5),
    () => buildCheck('h5-emulator', () => ensureH5({ environment: 'emulator' })),
  ])
}

const buildCheck = (part: string, ensure: () => Promise<Built>): Promise<Outcome> =>
  outcomeOf(`build ${part}`, async () => {
    await ensure()
    return { passed: 1, failed: 0 }
  })

/** Without Chromium its suites are left out here: they have been counted as failed already. */
function runTests(chromium: string | undefined) {
  const projects = chromium ? [...PROJECTS, 'browser'] : PROJECTS
  return runJest({ projects, environment: chromium ? { CHROMIUM_PATH: chromium } : {}, shown: true })
}

async function inTurn(checks: readonly (() => Promise<Outcome>)[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const check of checks) outcomes.push(await check())
  return outcomes
}

void main()
