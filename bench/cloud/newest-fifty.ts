import { whoAmI } from '../../contracts/identity'
import { listVisits } from '../../contracts/visits'
import { sizeName } from '../corpus/size'
import { openids } from '../corpus/staff'
import { figure, type Figure } from '../figure'
import { median, rounded } from '../median'
import type { Scene } from './scene'

const TIMES = 31

/** One worker's newest fifty visits: she keeps the only grid of her village, and its chair asks for the list. */
export async function newestFifty(scene: Scene, size: number): Promise<Figure[]> {
  const { value } = await scene.call(openids.village, whoAmI, {})
  const unitId = value.person?.unitId ?? ''
  const durations: number[] = []
  let bytes = 0
  for (let time = 0; time < TIMES; time++) {
    const began = performance.now()
    const { value: answer, cost } = await scene.call(openids.village, listVisits, {
      unitId,
      month: null,
      cursor: null,
      limit: 50,
    })
    durations.push(performance.now() - began)
    if (answer.visits.length !== 50)
      throw new Error(`fifty visits were asked for, ${String(answer.visits.length)} came`)
    bytes = cost.responseBytes
  }
  return [
    {
      ...figure(`one worker's newest 50, of ${sizeName(size)}: median`, rounded(median(durations)), 'ms'),
      beside: 'ODK Central 141',
    },
    figure(`one worker's newest 50, of ${sizeName(size)}: answer`, bytes, 'bytes'),
  ]
}
