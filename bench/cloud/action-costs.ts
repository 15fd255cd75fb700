import type { CallCost } from '../../emulator/control/costs'
import { describe, sizeName, type Size } from '../corpus/size'
import { placedFigure, type Chapter, type Figure } from '../figure'
import type { Action, Situation } from './action'
import { actions } from './actions'
import type { Scene } from './scene'

export type ActionCosts = Map<Action, CallCost>
export type Pair<Item> = readonly [few: Item, many: Item]

const NOWHERE = { grid: '', households: [], asOf: '', city: '', county: '', town: '', village: '' }
/** Other villages have other names: their bytes differ a little, and do not grow. */
const MOST_DIFFERENCE = 1.05

/** What every action costs, done once in this order in a city of its own. */
export async function costsOf(scene: Scene): Promise<ActionCosts> {
  const situation: Situation = { scene, ...NOWHERE }
  const costs: ActionCosts = new Map()
  for (const action of actions) costs.set(action, await action.run(situation))
  return costs
}

/** The costs in a small city and in a large one, and whether they are the same. */
export function actionChapter(sizes: Pair<Size>, costs: Pair<ActionCosts>): Chapter {
  return {
    title: `What an action costs with ${sizes.map(describe).join(' → with ')}`,
    figures: actions.flatMap((action) => figuresOf(action, sizes, costs)),
  }
}

function figuresOf(action: Action, sizes: Pair<Size>, [few, many]: Pair<ActionCosts>): Figure[] {
  const [little, much] = [few.get(action), many.get(action)]
  if (!little || !much) return []
  const same = isSame(action, little, much)
  return [
    ...costFigures(action, sizeName(sizes[0].visits), little),
    ...costFigures(action, sizeName(sizes[1].visits), much),
    {
      ...{ name: `${action.name}: same at both sizes`, value: sameness(action, same), unit: '', ok: same },
      at: { row: action.name, column: 'the same' },
    },
  ]
}

const sameness = ({ counting }: Action, same: boolean): string => {
  if (!same) return 'no'
  return counting === undefined ? 'yes' : 'yes, up to its limit'
}

function costFigures({ name, roundTrips, answerBytes, counting }: Action, size: string, cost: CallCost): Figure[] {
  const placed = (column: string, what: string, value: number, budget?: number) =>
    placedFigure({ row: name, column }, `${name}: ${what} at ${size}`, value, budget)
  return [
    placed('round trips', 'round trips', cost.roundTrips, roundTrips),
    placed('documents', 'documents read', cost.documentsRead, counting),
    placed('bytes to the database', 'bytes into the database', cost.databaseBytesIn),
    placed('from the database', 'bytes out of the database', cost.databaseBytesOut),
    placed('bytes of the answer', 'answer', cost.responseBytes, answerBytes),
  ]
}

const bytes = ['databaseBytesIn', 'databaseBytesOut', 'responseBytes'] as const

const isSame = ({ ofBoards = false, counting }: Action, little: CallCost, much: CallCost): boolean =>
  little.roundTrips === much.roundTrips &&
  (counting !== undefined || little.documentsRead === much.documentsRead) &&
  (ofBoards || counting !== undefined || bytes.every((kind) => much[kind] <= little[kind] * MOST_DIFFERENCE))
