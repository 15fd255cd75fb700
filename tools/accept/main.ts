import { accept, type CheckResult, contextOf } from './accept'

/** npm run accept [-- <dist> <functions dist>]: prints a line a check and fails when one has findings. */
async function main() {
  const [dist, functionsDist] = process.argv.slice(2)
  const context = contextOf(dist, functionsDist)
  const results = await accept(context, undefined, print)
  context.wechat.close()
  const failed = results.filter((result) => result.outcome === 'findings')
  const skipped = results.filter((result) => result.outcome === 'cannot run')
  const passed = results.length - failed.length - skipped.length
  console.log(`${String(passed)} passed, ${String(failed.length)} failed, ${String(skipped.length)} could not run here`)
  process.exitCode = failed.length > 0 ? 1 : 0
}

function print({ name, outcome, findings, reason, milliseconds }: CheckResult) {
  const told = {
    ok: 'ok',
    findings: `${String(findings.length)} finding(s)`,
    'cannot run': `CANNOT RUN: ${String(reason)}`,
  }
  console.log(`${name.padEnd(20)} ${told[outcome].padEnd(16)} ${String(milliseconds).padStart(6)} ms`)
  for (const { message } of findings) console.log(`  - ${message}`)
}

void main()
