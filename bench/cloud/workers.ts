import { workingArea } from '../../contracts/grids'
import { recordVisits } from '../../contracts/visits'
import { openids } from '../corpus/staff'
import { fullVisit, plainVisit } from './samples'
import { gridOfKeeper, type Scene } from './scene'

/** A grid member who records visits as fast as she gets her receipts. */
export class Worker {
  #turn = 0

  private constructor(
    private readonly scene: Scene,
    private readonly openid: string,
    private readonly households: readonly string[],
  ) {}

  static async of(scene: Scene, village: number): Promise<Worker> {
    const gridId = await gridOfKeeper(scene, village)
    const openid = openids.keeper(village)
    const { value } = await scene.call(openid, workingArea, { gridId, since: null, schemeVersion: null })
    const households = value.households.map(({ id }) => id)
    return new Worker(scene, openid, households)
  }

  /** Records so many visits in one call, one in four with concern, promise and wish. Answers how many were stored. */
  async record(count: number): Promise<number> {
    const visits = Array.from({ length: count }, () => this.#next())
    const { value } = await this.scene.call(this.openid, recordVisits, { visits })
    return value.receipts.filter(({ state }) => state === 'stored').length
  }

  #next() {
    const household = this.households[this.#turn % this.households.length] ?? ''
    this.#turn += 1
    return this.#turn % 4 === 0 ? fullVisit(household) : plainVisit(household)
  }
}
