import { spawnSync } from 'node:child_process'
import path from 'node:path'

export interface Plant {
  /** Where the text is said to stand, from the project's root. */
  path: string
  text: string
  /** Also checked by rules that need types; the file must exist. */
  typed?: boolean
}

export interface Finding {
  ruleId: string | null
  message: string
  severity: number
}

export interface HouseRule {
  id: string
  says: string
  instead: string
}

export interface LintReport {
  rules: { layers: HouseRule[]; prohibitions: HouseRule[] }
  /** In the order of the plants. */
  findings: Finding[][]
}

const program = path.join(__dirname, 'lint-planted.mjs')

/** Lints texts with the project's own settings, as `npm run check` does. */
export function lint(plants: readonly Plant[]): LintReport {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program], {
    input: JSON.stringify(plants),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as LintReport
}
