import { Collections } from '../shared/collections'
import { OpenRepository } from '../shared/open-repository'
import type { GridOfHousehold } from './repository'

/** No scope: only grids that she kept once are asked for, and nothing of them is answered. */
export class GridsAnywhere extends OpenRepository<GridOfHousehold> {
  protected readonly collection = Collections.grids
}
