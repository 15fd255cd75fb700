import { daysBetween, ymdOf } from '../../../contracts/calendar'
import type { DeviceStorage } from '../device'
import { keysUnder, readJson, writeJson } from '../json-storage'
import { createStore, type Watchable } from '../store'
import type { WorkingArea } from './working-area'

const PREFIX = 'left/'
/** Twice as long as a late visit is taken in. */
const KEPT_DAYS = 60

/** A grid that is hers no more, and what of it left this phone. Of its households only ids are kept. */
export interface LeftGrid {
  owner: string
  gridId: string
  gridName: string
  householdIds: readonly string[]
  promises: number
  at: string
  /** She has taken note of it. */
  known: boolean
}

/** What left the phone with the grids she gave away; the ids tell which drafts of hers are about them. */
export interface LeftGrids {
  readonly view: Watchable<readonly LeftGrid[]>
  note(owner: string, area: WorkingArea): void
  know(left: LeftGrid): void
}

const keyOf = ({ owner, gridId }: LeftGrid): string => `${PREFIX}${owner}/${gridId}`

export function openLeftGrids(storage: DeviceStorage, now: () => number): LeftGrids {
  const read = () => keysUnder(storage, PREFIX).flatMap((key) => readJson<LeftGrid>(storage, key) ?? [])
  for (const left of read()) if (daysBetween(ymdOf(left.at), ymdOf(now())) > KEPT_DAYS) storage.removeItem(keyOf(left))
  const view = createStore<readonly LeftGrid[]>(read())
  const put = (left: LeftGrid) => {
    writeJson(storage, keyOf(left), left)
    view.set(read())
  }
  return {
    view,
    note: (owner, { grid, households, concerns }) =>
      put({
        owner,
        gridId: grid.id,
        gridName: grid.name,
        householdIds: households.map(({ id }) => id),
        promises: concerns.filter(({ status, promise }) => status === 'open' && promise !== null).length,
        at: new Date(now()).toISOString(),
        known: false,
      }),
    know: (left) => put({ ...left, known: true }),
  }
}
