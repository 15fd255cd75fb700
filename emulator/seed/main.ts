import { parseArgs } from 'node:util'
import { cities } from './cities'
import { printTo } from './fill/progress'
import { castOf } from './plan/cast'
import { areaOf } from './plan/area-plan'
import { seed, type SeedSummary } from './seed'

/**
 * npm run seed -- [--city CODE] [--town CODE] [--url ADDRESS] [--today YYYY-MM-DD]: fills a running emulator; both known
 * cities when none is told. FOUNDER_OPENID is the founder that the emulator was started with.
 */
const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      city: { type: 'string', multiple: true, default: [] },
      town: { type: 'string', multiple: true, default: [] },
      url: { type: 'string', default: 'http://127.0.0.1:9741' },
      today: { type: 'string' },
    },
  })
  const asked = [...values.city, ...values.town]
  const codes = asked.length > 0 ? asked : cities.map(({ division }) => division.code)
  const founder = process.env.FOUNDER_OPENID ?? 'o-founder'
  const report = printTo(process.stdout)
  const summary = await seed({ url: values.url, founder, codes, today: values.today, report })
  process.stdout.write(`${sentenceOf(summary)}\n${codes.flatMap(peopleOf).join('')}`)
}

const sentenceOf = (summary: SeedSummary): string => {
  const { units, staff, grids, households, visits, settlements, kept, calls, seconds } = summary
  const changed = kept > 0 ? `，${kept} 条后来改过的没有动` : ''
  return (
    `放好了：${units} 个妇联组织，${staff} 位任职的人，${grids} 个网格，${households} 户，${visits} 次走访，` +
    `${settlements} 件办好的事${changed}（人名都是编的）。${calls} 次调用，${seconds.toFixed(1)} 秒。`
  )
}

/** Whom to try it as. */
const peopleOf = (code: string): string[] => {
  const cast = castOf(areaOf(code).townCode)
  if (!cast) return []
  const keeper = cast.keepers[cast.shownGrid]
  return [
    ...(keeper ? [`  网格员 ${keeper.name} ${keeper.openid}\n`] : []),
    `  村主席 ${cast.villageChair.name} ${cast.villageChair.openid}\n`,
    `  镇 ${cast.townOfficer.name} ${cast.townOfficer.openid}\n`,
    `  县（区） ${cast.countyOfficer.name} ${cast.countyOfficer.openid}\n`,
    `  市 ${cast.cityOfficer.name} ${cast.cityOfficer.openid}\n`,
  ]
}

main().catch((error: unknown) => {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
