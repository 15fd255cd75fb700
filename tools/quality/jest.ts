import { existsSync, readFileSync, rmSync } from 'node:fs'
import { runCommand } from '../run/command'

const REPORT = '.cache/jest-report.json'

export interface JestChoice {
  /** Names of jest.config.cjs. */
  projects: readonly string[]
  environment?: Readonly<Record<string, string>>
  shown?: boolean
}

export interface JestCount {
  passed: number
  /** Tests that failed, were skipped or left as a plan, and suites that could not run at all. */
  failed: number
  /** Empty when it was shown already. */
  output: string
}

interface JestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  numRuntimeErrorTestSuites: number
}

/** Runs the tests of some projects, two files at a time. That nothing ran at all counts as one failure. */
export async function runJest({ projects, environment, shown = false }: JestChoice): Promise<JestCount> {
  rmSync(REPORT, { force: true })
  const given = ['--selectProjects', ...projects, '--maxWorkers=2', '--json', `--outputFile=${REPORT}`]
  const { ok, output } = await runCommand(
    {
      name: 'jest',
      program: 'node',
      arguments: ['node_modules/jest/bin/jest.js', ...given],
      environment: { ...environment, NODE_ENV: 'test' },
    },
    shown ? { hear: (text) => process.stdout.write(text) } : {},
  )
  const { passed, failed } = countOf(REPORT)
  const hidden = failed === 0 && (!ok || passed === 0) ? 1 : 0
  return { passed, failed: failed + hidden, output: shown ? '' : output }
}

function countOf(file: string): { passed: number; failed: number } {
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const report = JSON.parse(readFileSync(file, 'utf8')) as JestReport
  const skipped = report.numPendingTests + report.numTodoTests
  return { passed: report.numPassedTests, failed: report.numFailedTests + skipped + report.numRuntimeErrorTestSuites }
}
