import { parseArgs } from 'node:util'
import { measureBundles } from './bundles/cold-start'
import { measureCloud } from './cloud/cloud'
import type { Chapter } from './figure'
import { measurePack } from './founding/pack'
import { measureLikeness } from './likeness/likeness'
import { say } from './progress'
import { paintRed } from './print/colours'
import { jsonOf, tableOf } from './print/table'
import { hasWeapp, measurePackages } from './weapp/packages'
import { measurePages } from './weapp/pages'

/**
 * npm run bench: a table for each chapter, budgets behind `≤`, what is over them in red. `-- --json`: one JSON object, each figure under the name it has in the table.
 * `--quick`: a tenth of the large city in its place. `--counts`: what the cloud costs, without timings of it.
 * `--only likeness,cloud,bundles,founding,packages,pages`: some chapters. Ends with 1 when something is over its budget or not the same.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      counts: { type: 'boolean', default: false },
      only: { type: 'string' },
    },
  })
  const asked = values.only?.split(',')
  const chapters: Chapter[] = []
  for (const [name, measure] of Object.entries(measurements(values.quick, values.counts))) {
    if (!asked || asked.includes(name)) chapters.push(...(await measure()))
  }
  process.stdout.write(`${values.json ? jsonOf(chapters) : tableOf(chapters, paintRed())}\n`)
  const wrong = chapters.flatMap(({ figures }) => figures).filter(({ ok }) => ok === false)
  for (const { name } of wrong) say(`not as it should be: ${name}`)
  if (wrong.length > 0) process.exitCode = 1
}

const measurements = (quick: boolean, countsOnly: boolean): Record<string, () => Promise<Chapter[]>> => ({
  likeness: async () => [await measureLikeness()],
  cloud: () => measureCloud({ quick, countsOnly }),
  bundles: async () => [await measureBundles()],
  founding: async () => [await measurePack()],
  packages: () => ofWeapp(async () => measurePackages()),
  pages: () => ofWeapp(measurePages),
})

async function ofWeapp(measure: () => Promise<Chapter>): Promise<Chapter[]> {
  if (hasWeapp()) return [await measure()]
  say('dist/weapp is not there: "npm run build" makes it; its figures are left out')
  return []
}

main().catch((error: unknown) => {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error))
  process.exitCode = 1
})
