import type { Concern } from '../../contracts/concerns'
import type { Device } from './device'
import type { Outbox } from './outbox/outbox'
import type { OutboxRecord } from './outbox/record'
import { createStore, type Watchable } from './store'
import type { UlidMaker } from './ulid'

/** How long 撤销 is offered. */
export const UNDO_MILLISECONDS = 5_000

export type SettledConcern = Pick<Concern, 'id' | 'headName' | 'saidAt'>

/** 办好了, saved at once, with its undo for five seconds. */
export interface Settling {
  /** The one that can still be taken back. */
  readonly recent: Watchable<SettledConcern | null>
  settle(concern: SettledConcern, note: string | null): Promise<void>
  undo(): Promise<void>
}

interface Options {
  device: Pick<Device, 'now' | 'after'>
  outbox: Outbox
  ids: UlidMaker
}

export function createSettling({ device, outbox, ids }: Options): Settling {
  const recent = createStore<SettledConcern | null>(null)
  let record: OutboxRecord | null = null
  let cancelTimer = () => {}

  const change = async (concern: SettledConcern, to: 'resolved' | 'open', note: string | null) => {
    const now = new Date(device.now()).toISOString()
    const at = now < concern.saidAt ? concern.saidAt : now
    const content = { id: await ids.next(), concernId: concern.id, to, at, note }
    return outbox.add('concernChange', content, `${concern.headName} 家`)
  }

  const forget = () => {
    cancelTimer()
    record = null
    recent.set(null)
  }

  return {
    recent,
    async settle(concern, note) {
      forget()
      record = await change(concern, 'resolved', note)
      recent.set(concern)
      cancelTimer = device.after(UNDO_MILLISECONDS, forget)
    },
    async undo() {
      const concern = recent.get()
      const made = record
      if (!concern || !made) return
      cancelTimer()
      record = null
      try {
        if (!outbox.withdraw(made.seq)) await change(concern, 'open', null)
      } finally {
        if (recent.get() === concern) forget()
      }
    },
  }
}
