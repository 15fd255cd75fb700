import type { Contract, Input } from '../../contracts/contract'
import type { CallCost } from '../../emulator/control/costs'
import type { Scene } from './scene'

/** What the actions share: her grid, her households and where her phone stands. */
export interface Situation {
  scene: Scene
  grid: string
  households: string[]
  /** When her phone was last refreshed. */
  asOf: string
  city: string
  county: string
  town: string
  village: string
}

export interface Action {
  name: string
  /** The most round trips to the database, and bytes of the answer, that it may cost. */
  roundTrips?: number
  answerBytes?: number
  /** Its bytes are those of the units and months that have figures: with few visits the boards are not full yet. */
  ofBoards?: boolean
  /** The most documents it may read where it counts up to a limit: with few visits there is less to count. */
  counting?: number
  run(situation: Situation): Promise<CallCost>
}

/** Asks as a person for what the situation says. */
export const asking =
  <C extends Contract>(openid: string, contract: C, input: (situation: Situation) => Input<C>): Action['run'] =>
  async (situation) =>
    (await situation.scene.call(openid, contract, input(situation))).cost
