import type { Problem } from '../outbox/record'
import type { SyncState } from '../outbox/view'

export const PHOTOS_PER_VISIT = 6

/** A photo on the phone, noted under `photo/<id>`; it leaves the phone once its visit has it. */
export interface PhotoNote {
  id: string
  visitId: string
  /** The staff record that took it. */
  owner: string
  /** In the app's file area. */
  path: string
  madeAt: string
  /** In the cloud's file store already, but not yet told to the visit. */
  fileId: string | null
  problem: Problem | null
}

export interface PhotoView {
  note: PhotoNote
  state: Exclude<SyncState, 'arrived'>
  /** 0–100 while it is being sent. */
  percent: number
}
