import fc from 'fast-check'
import { foundCity, type City } from '../support/city'
import {
  expectEverybodyToSeeHers,
  expectFiguresOfAllUnits,
  expectOneLineAWrite,
  linesOfNow,
} from '../support/county/checks'
import { liveThrough, moments, type Moment } from '../support/county/days'
import { foundCounties } from '../support/county/found'
import { Life } from '../support/county/life'
import { countyRuns, howToRepeat } from '../support/county/runs'
import { startTestEmulator, type TestEmulator } from '../support/emulator'

const LOOK_EVERY = 5
const MINUTES = 60_000

let emulator: TestEmulator
let city: City

beforeAll(async () => {
  emulator = await startTestEmulator()
  city = await foundCity(emulator)
})
afterAll(() => emulator.stop())

it(
  'random days of a county: nothing lost, nothing doubled, figures equal a recount, everybody sees what is hers',
  async () => {
    const { steps, ...parameters } = countyRuns
    const details = await fc.check(fc.asyncProperty(moments(steps), live), parameters)
    if (details.failed) throw new Error(howToRepeat(details), { cause: details.errorInstance })
  },
  countyRuns.numRuns * 2 * MINUTES,
)

async function live(days: readonly Moment[]): Promise<void> {
  const { world, counties } = await foundCounties(emulator, city)
  const life = new Life(emulator, counties, world)
  const founding = await linesOfNow(life)
  for (const [index, moment] of days.entries()) {
    await liveThrough(life, moment)
    if (index % LOOK_EVERY === LOOK_EVERY - 1) await life.lookAround()
  }
  await life.lookAround()
  await expectEverybodyToSeeHers(life, days.length)
  await expectOneLineAWrite(life, founding)
  await expectFiguresOfAllUnits(life)
}
