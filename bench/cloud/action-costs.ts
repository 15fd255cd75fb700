import type { CallCost } from '../../emulator/control/costs'
import { sizeName } from '../corpus/size'
import { figure, verdict, type Chapter, type Figure } from '../figure'
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

/** The costs with few and with many visits stored, and whether they are the same. */
export function actionChapter(sizes: Pair<number>, costs: Pair<ActionCosts>): Chapter {
  const figures = actions.flatMap((action) => figuresOf(action, sizes, costs))
  return { title: `What an action costs, with ${sizes.map(sizeName).join(' and with ')} visits stored`, figures }
}

function figuresOf(action: Action, sizes: Pair<number>, [few, many]: Pair<ActionCosts>): Figure[] {
  const [little, much] = [few.get(action), many.get(action)]
  if (!little || !much) return []
  return [
    ...costFigures(action, sizeName(sizes[0]), little),
    ...costFigures(action, sizeName(sizes[1]), much),
    verdict(`${action.name}: same at both sizes`, isSame(action, little, much)),
  ]
}

const costFigures = ({ name, roundTrips, answerBytes, counting }: Action, size: string, cost: CallCost): Figure[] => [
  figure(`${name}: round trips at ${size}`, cost.roundTrips, '', roundTrips),
  figure(`${name}: documents read at ${size}`, cost.documentsRead, '', counting),
  figure(`${name}: bytes into the database at ${size}`, cost.databaseBytesIn, 'bytes'),
  figure(`${name}: bytes out of the database at ${size}`, cost.databaseBytesOut, 'bytes'),
  figure(`${name}: answer at ${size}`, cost.responseBytes, 'bytes', answerBytes),
]

const bytes = ['databaseBytesIn', 'databaseBytesOut', 'responseBytes'] as const

const isSame = ({ ofBoards = false, counting }: Action, little: CallCost, much: CallCost): boolean =>
  little.roundTrips === much.roundTrips &&
  (counting !== undefined || little.documentsRead === much.documentsRead) &&
  (ofBoards || counting !== undefined || bytes.every((kind) => much[kind] <= little[kind] * MOST_DIFFERENCE))
