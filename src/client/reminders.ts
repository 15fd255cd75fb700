import { ymdOf } from '../../contracts/calendar'
import { acceptReminders, myReminders, type Reminder, type ReminderKind } from '../../contracts/reminders'
import type { Call } from './call'
import type { Device } from './device'
import { asFailure } from './failure'
import { keysUnder, readJson, removeUnder, writeJson } from './json-storage'
import { createStore } from './store'
import type { UlidMaker } from './ulid'

const PREFIX = 'reminders/'
const KNOWN = `${PREFIX}known`
const TAPS = `${PREFIX}tap/`

/** A tap that accepted and that the cloud has not counted for sure. */
interface Tap {
  id: string
  kinds: readonly ReminderKind[]
}

/** What the cloud told last, and on which day. */
interface Known {
  reminders: readonly Reminder[]
  on: string
}

/** The cloud may or may not have counted it: it is sent again under the same id. */
const UNDECIDED = ['OFFLINE', 'UNREACHABLE', 'BUSY', 'UNEXPECTED', 'UNKNOWN_ACTION']

interface Options {
  device: Pick<Device, 'storage' | 'now'>
  call: Call
  ids: UlidMaker
}

/** What WeChat may still remind this user of. A tap is kept on the phone until the cloud has counted it. */
export class Reminders {
  private readonly store = createStore<readonly Reminder[]>([])
  private sending: Promise<void> | null = null

  constructor(private readonly options: Options) {
    this.publish()
  }

  /** What is left counts the taps that are still on their way. */
  get view() {
    return this.store
  }

  /** Asks the cloud, at most once a day. Never throws. */
  async refresh(): Promise<void> {
    if (this.known?.on === this.today()) return
    const answer = await this.options.call(myReminders, {}).catch(() => null)
    if (answer) this.know(answer.reminders)
  }

  /** She let WeChat send one message of each kind. Resolves once the tap is kept; it is sent by itself. */
  async accepted(kinds: readonly ReminderKind[]): Promise<void> {
    const tap: Tap = { id: await this.options.ids.next(), kinds }
    writeJson(this.options.device.storage, TAPS + tap.id, tap)
    this.publish()
    void this.send()
  }

  /** Sends what waits, one after the other. Never throws. */
  send(): Promise<void> {
    this.sending ??= this.sendAll().finally(() => {
      this.sending = null
    })
    return this.sending
  }

  /** Another WeChat user plays on this phone. */
  clear(): void {
    removeUnder(this.options.device.storage, PREFIX)
    this.publish()
  }

  private async sendAll(): Promise<void> {
    for (let [tap] = this.taps; tap; [tap] = this.taps) if (!(await this.sendOne(tap))) return
  }

  /** False when the cloud said nothing final. */
  private async sendOne({ id, kinds }: Tap): Promise<boolean> {
    const { call, device } = this.options
    try {
      const { reminders } = await call(acceptReminders, { id, kinds: [...kinds] })
      device.storage.removeItem(TAPS + id)
      this.know(reminders)
    } catch (error) {
      if (UNDECIDED.includes(asFailure(error).code)) return false
      device.storage.removeItem(TAPS + id)
      this.publish()
    }
    return true
  }

  private get known(): Known | null {
    return readJson<Known>(this.options.device.storage, KNOWN)
  }

  private get taps(): Tap[] {
    const { storage } = this.options.device
    return keysUnder(storage, TAPS).flatMap((key) => readJson<Tap>(storage, key) ?? [])
  }

  private know(reminders: readonly Reminder[]): void {
    writeJson(this.options.device.storage, KNOWN, { reminders, on: this.today() } satisfies Known)
    this.publish()
  }

  private publish(): void {
    const waiting = this.taps.flatMap(({ kinds }) => kinds)
    const reminders = this.known?.reminders ?? []
    this.store.set(
      reminders.map((one) => ({ ...one, left: one.left + waiting.filter((kind) => kind === one.kind).length })),
    )
  }

  private today = (): string => ymdOf(this.options.device.now())
}
