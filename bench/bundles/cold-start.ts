import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { instanceEnvironment } from '../../emulator/functions/instance-environment'
import { ensureBundles } from '../../tools/bundle-functions'
import { figure, type Chapter } from '../figure'
import { median, rounded } from '../median'
import { say } from '../progress'

const BUNDLES = 'dist/cloudfunctions'
const TIMES = 5
const NOWHERE = 'http://127.0.0.1:9'

/** What an instance of the cloud does before its first call: a new Node loads the bundle. */
const LOAD = `
const started = performance.now()
require(process.argv[1])
console.log(performance.now() - started)
`

/** Size and cold start of each function's bundle. */
export async function measureBundles(): Promise<Chapter> {
  say('cold starts')
  await ensureBundles({ log: say })
  const names = readdirSync(BUNDLES, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  )
  const figures = names.flatMap((name) => {
    const bundle = path.resolve(BUNDLES, name, 'index.js')
    return [
      figure(`cold start of ${name}: require, median of ${String(TIMES)}`, rounded(coldStart(bundle)), 'ms'),
      figure(`bundle of ${name}`, statSync(bundle).size, 'bytes'),
    ]
  })
  return { title: 'Cold start of a function', figures }
}

function coldStart(bundle: string): number {
  const options = { env: instanceEnvironment(NOWHERE), encoding: 'utf8' } as const
  const runs = Array.from({ length: TIMES }, () =>
    Number(execFileSync(process.execPath, ['-e', LOAD, bundle], options)),
  )
  return median(runs)
}
