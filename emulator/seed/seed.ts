import { ymdOf } from '../../contracts/calendar'
import { connect, type Cloud } from './fill/cloud'
import { earlierDay } from './fill/earlier-seed'
import { bindStaff, fillScheme, fillStaff, fillUnits } from './fill/fill-federation'
import { fillTown } from './fill/fill-town'
import { fillFoundings } from './fill/fill-foundings'
import type { Filling } from './fill/filling'
import { counterOf, type Report } from './fill/progress'
import { areaOf, planArea, sizesOf, sumOf, type AreaPlan, type SeedArea, type Sizes } from './plan/area-plan'

export interface SeedOptions {
  /** Address of a running emulator, `http://127.0.0.1:9741`. */
  url: string
  /** The WeChat user whom the functions know as the founder (FOUNDER_OPENID). */
  founder: string
  /** Codes of cities (each with its default town) and towns. */
  codes: readonly string[]
  /** Beijing day that the year of visits ends before; the real one when not told. An earlier seeding's day goes first. */
  today?: string
  /** Calls at once. */
  hands?: number
  report?: Report
}

export interface SeedSummary extends Sizes {
  /** Records that somebody changed since an earlier seeding; they stay as they are. */
  kept: number
  calls: number
  seconds: number
}

const defaultHands = 4

/** Fills a running emulator through the public contracts. Doing it twice changes nothing. */
export const seed = async (options: SeedOptions): Promise<SeedSummary> => {
  const { url, founder, codes, hands = defaultHands, report = () => undefined } = options
  const began = Date.now()
  const cloud = connect(url)
  const today = options.today ?? ymdOf(began)
  const plans: AreaPlan[] = []
  for (const area of codes.map(areaOf)) plans.push(await planned(cloud, founder, area, today))
  const sizes = sumOf(plans.map(sizesOf))
  const total = Object.values<number>({ ...sizes }).reduce((sum, size) => sum + size, 0)
  let kept = 0
  const filling: Filling = {
    cloud,
    founder,
    hands,
    counter: counterOf(total, began, report),
    add: (more) => {
      kept += more.kept
    },
  }
  for (const plan of plans) await fillArea(filling, plan)
  return { ...sizes, kept, calls: cloud.calls, seconds: (Date.now() - began) / 1000 }
}

const planned = async (cloud: Cloud, founder: string, area: SeedArea, today: string): Promise<AreaPlan> => {
  const [city, town] = await Promise.all([
    earlierDay(cloud, founder, area.cityCode),
    earlierDay(cloud, founder, area.townCode),
  ])
  return planArea(area, { city: city ?? today, town: town ?? today })
}

const fillArea = async (filling: Filling, { area, units, federation, town, foundings }: AreaPlan): Promise<void> => {
  await fillUnits(filling, units)
  await fillStaff(filling, federation)
  await bindStaff(filling, federation)
  const publisher = federation.find(({ record }) => record.unitId === area.cityCode)
  if (publisher) await fillScheme(filling, publisher)
  await fillTown(filling, town)
  await fillFoundings(filling, foundings)
}
