/** One line of the table at the end of `npm test` and `npm run check`. */
export interface Outcome {
  name: string
  passed: number
  failed: number
  seconds: number
  /** What to read when it failed. */
  output?: string
}

/** Runs one check and never throws: a check that throws has failed. */
export async function outcomeOf(
  name: string,
  check: () => Promise<Omit<Outcome, 'name' | 'seconds'>>,
): Promise<Outcome> {
  const started = performance.now()
  const seconds = () => (performance.now() - started) / 1000
  console.log(`… ${name}`)
  const result = await check().catch((error: unknown) => ({ passed: 0, failed: 1, output: messageOf(error) }))
  console.log(`${result.failed === 0 ? '✓' : '✗'} ${name}（${seconds().toFixed(1)} 秒）`)
  return { name, ...result, seconds: seconds() }
}

/** What failed in full, then the table, then the count alone on the last line. Sets the exit code. */
export function conclude(outcomes: readonly Outcome[]): void {
  for (const { name, failed, output } of outcomes) {
    if (failed > 0 && output) console.log(`\n──── ${name} ────\n${output}`)
  }
  console.log(`\n${outcomes.map(toLine).join('\n')}`)
  const passed = sum(outcomes.map((outcome) => outcome.passed))
  const failed = sum(outcomes.map((outcome) => outcome.failed))
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0
  console.log(`\n${passed} passed, ${failed} failed`)
}

const toLine = ({ name, passed, failed, seconds }: Outcome): string =>
  `${failed === 0 ? '✓' : '✗'} ${name.padEnd(18)} ${`${passed}`.padStart(5)} passed ${`${failed}`.padStart(4)} failed ${seconds.toFixed(1).padStart(7)} s`

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
