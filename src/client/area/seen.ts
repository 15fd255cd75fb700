import type { Concern } from '../../../contracts/concerns'
import type { Grid } from '../../../contracts/grids'
import type { Household } from '../../../contracts/households'
import type { VisitTrace } from '../../../contracts/visits'
import type { RecordView, SyncState } from '../outbox/view'
import type { WorkingArea } from './working-area'

/** With the outbox record behind it while it is one; null once it comes from the federation alone. */
export interface Seen {
  sync: SyncState
  view: RecordView | null
}

export type SeenHousehold = Household & Seen
export type SeenVisit = VisitTrace & Seen
export type SeenConcern = Concern & Seen

export const pendingSeen = (view: RecordView): Seen => ({ sync: view.state, view })

/** What is known from the federation: a working area, or one household of it. */
export interface Known extends Pick<WorkingArea, 'households' | 'visits' | 'concerns'> {
  /** Of the federation's clock, where it was told: what arrived later is not in it yet. */
  asOf?: string
  grid: Pick<Grid, 'id' | 'name' | 'place'>
}

/** The same while records of this phone are laid over it, by id. */
export interface Maps {
  asOf: string | null
  /** The visits that the federation told. */
  told: ReadonlySet<string>
  grid: Known['grid']
  households: Map<string, SeenHousehold>
  visits: Map<string, SeenVisit>
  concerns: Map<string, SeenConcern>
  today: string
}
