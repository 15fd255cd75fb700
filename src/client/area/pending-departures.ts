import type { Household } from '../../../contracts/households'
import type { RecordView } from '../outbox/view'
import { type Maps, pendingSeen } from './seen'

interface Departure extends Pick<Household, 'status'> {
  id: string
  on: string
  note: string | null
}

/** Where it was not taken in the household stays as it was and says so; what the federation told later counts. */
export function applyDeparture(seen: Maps, view: RecordView, { id, status, on, note }: Departure): void {
  const household = seen.households.get(id)
  if (!household || isTold(seen, view)) return
  if (view.state === 'problem') return void seen.households.set(id, { ...household, ...pendingSeen(view) })
  const departure = { on, note, by: view.record.ownerName }
  seen.households.set(id, { ...household, status, departure, ...pendingSeen(view) })
}

/** In an answer without a time of its own it counts as told once it has arrived. */
const isTold = ({ asOf }: Maps, { state, record: { storedAt } }: RecordView): boolean =>
  state === 'arrived' && (asOf === null || storedAt === null || storedAt < asOf)
