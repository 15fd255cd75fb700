import { LARGE, QUICK, type Size, sizeName, SMALL } from '../corpus/size'
import type { Chapter } from '../figure'
import { say } from '../progress'
import { actionChapter, costsOf, type ActionCosts, type Pair } from './action-costs'
import { openScene } from './scene'
import { measureThroughput } from './throughput'

export interface CloudChoice {
  /** A tenth of the large city in place of it. */
  quick: boolean
  /** Counts only, and no timings. */
  countsOnly: boolean
}

/** What actions cost and how many visits are stored per second, in a small city and in a large one. */
export async function measureCloud({ quick, countsOnly }: CloudChoice): Promise<Chapter[]> {
  const sizes: Pair<Size> = [SMALL, quick ? QUICK : LARGE]
  const few = await measureCity(sizes[0], countsOnly)
  const many = await measureCity(sizes[1], countsOnly)
  return [actionChapter(sizes, [few.costs, many.costs]), ...few.timings, ...many.timings]
}

async function measureCity(size: Size, countsOnly: boolean): Promise<{ costs: ActionCosts; timings: Chapter[] }> {
  const scene = await openScene(size)
  try {
    say(`what actions cost with ${sizeName(size.visits)} visits`)
    const costs = await costsOf(scene)
    if (countsOnly) return { costs, timings: [] }
    say(`visits stored per second, on top of ${sizeName(size.visits)}`)
    return { costs, timings: [await measureThroughput(scene, size.visits)] }
  } finally {
    await scene.close()
  }
}
