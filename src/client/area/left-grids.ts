import { daysBetween, ymdOf } from '../../../contracts/calendar'
import type { DeviceStorage } from '../device'
import { keysUnder, readJson, writeJson } from '../json-storage'
import { createStore, type Watchable } from '../store'
import type { SplitOff } from './split-off'
import type { WorkingArea } from './working-area'

const PREFIX = 'left/'
/** Twice as long as a late visit is taken in. */
const KEPT_DAYS = 60

/** A grid that is hers no more, or a part of one, and what of it left this phone. Of households only ids are kept. */
export interface LeftGrid {
  owner: string
  gridId: string
  gridName: string
  /** The grid that was split off, where only a part of it left. */
  into?: { id: string; name: string }
  householdIds: readonly string[]
  promises: number
  at: string
  /** She has taken note of it. */
  known: boolean
}

/** What left the phone with grids given away or split; the ids tell which drafts of hers are about them. */
export interface LeftGrids {
  readonly view: Watchable<readonly LeftGrid[]>
  note(owner: string, area: WorkingArea): void
  /** A split takes its time: what left earlier with the same one is kept in mind. */
  noteSplit(owner: string, gone: SplitOff): void
  know(left: LeftGrid): void
}

const keyOf = ({ owner, gridId, into }: Pick<LeftGrid, 'owner' | 'gridId' | 'into'>): string =>
  [`${PREFIX}${owner}`, gridId, ...(into ? [into.id] : [])].join('/')

export function openLeftGrids(storage: DeviceStorage, now: () => number): LeftGrids {
  const read = () => keysUnder(storage, PREFIX).flatMap((key) => readJson<LeftGrid>(storage, key) ?? [])
  for (const left of read()) if (daysBetween(ymdOf(left.at), ymdOf(now())) > KEPT_DAYS) storage.removeItem(keyOf(left))
  const view = createStore<readonly LeftGrid[]>(read())
  const put = (left: LeftGrid) => {
    writeJson(storage, keyOf(left), left)
    view.set(read())
  }
  const leftNow = (owner: string, { grid, households, concerns }: WorkingArea): LeftGrid => ({
    owner,
    gridId: grid.id,
    gridName: grid.name,
    householdIds: households.map(({ id }) => id),
    promises: concerns.filter(({ status, promise }) => status === 'open' && promise !== null).length,
    at: new Date(now()).toISOString(),
    known: false,
  })
  return {
    view,
    note: (owner, area) => put(leftNow(owner, area)),
    noteSplit(owner, { area, into }) {
      const left = { ...leftNow(owner, area), into }
      const earlier = readJson<LeftGrid>(storage, keyOf(left))
      put(earlier ? together(earlier, left) : left)
    },
    know: (left) => put({ ...left, known: true }),
  }
}

const together = (earlier: LeftGrid, left: LeftGrid): LeftGrid => ({
  ...left,
  householdIds: Array.from(new Set([...earlier.householdIds, ...left.householdIds])),
  promises: earlier.promises + left.promises,
})
