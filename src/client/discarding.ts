import type { Device } from './device'
import type { OutboxRecord } from './outbox/record'
import { UNDO_MILLISECONDS } from './settling'
import { createStore, type Watchable } from './store'

/** 丢弃 with its undo for five seconds; until they are over the record stays where it is and merely does not show. */
export interface Discarding {
  /** The one that can still be taken back. */
  readonly recent: Watchable<OutboxRecord | null>
  discard(record: OutboxRecord): Promise<void>
  undo(): void
}

interface Options {
  device: Pick<Device, 'after'>
  /** For good. */
  remove(record: OutboxRecord): Promise<void>
}

export function createDiscarding({ device, remove }: Options): Discarding {
  const recent = createStore<OutboxRecord | null>(null)
  let cancelTimer = () => {}

  const end = async () => {
    cancelTimer()
    const record = recent.get()
    recent.set(null)
    if (record) await remove(record)
  }

  return {
    recent,
    async discard(record) {
      await end()
      recent.set(record)
      cancelTimer = device.after(UNDO_MILLISECONDS, () => void end())
    },
    undo() {
      cancelTimer()
      recent.set(null)
    },
  }
}
