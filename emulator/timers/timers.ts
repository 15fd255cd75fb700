import { CloudError } from '../database'
import { readEvent } from '../functions/call-event'
import type { CallResult, Functions } from '../functions/functions'
import { nextTime, parseSchedule } from './cron'

/** setTimeout takes no longer span; a farther moment is waited for in steps. */
const LONGEST_WAIT_MS = 2 ** 31 - 1

/** Timer triggers of the functions' config.json: by the clock once started, or by hand. */
export class Timers {
  readonly #waiting = new Map<string, NodeJS.Timeout>()

  constructor(
    private readonly functions: Pick<Functions, 'directory' | 'invoke'>,
    private readonly now: () => number = Date.now,
  ) {}

  /** Starts the clock of every trigger; throws when a schedule cannot be read. */
  start(): void {
    for (const { name, triggers } of this.functions.directory.all()) {
      for (const trigger of triggers) this.#schedule(name, trigger.name, parseSchedule(trigger.config))
    }
  }

  stop(): void {
    for (const timeout of this.#waiting.values()) clearTimeout(timeout)
    this.#waiting.clear()
  }

  /** Fires a trigger now and answers what the function returned. */
  async fire(functionName: string, triggerName: string): Promise<CallResult> {
    const { triggers } = this.functions.directory.find(functionName)
    if (!triggers.some(({ name }) => name === triggerName)) {
      throw new CloudError('INVALID_PARAM', `${functionName} has no trigger ${triggerName} in its config.json`)
    }
    const time = new Date(this.now()).toISOString().replace(/\.\d+Z$/, 'Z')
    const event = { Type: 'Timer', TriggerName: triggerName, Time: time, Message: '' }
    return this.functions.invoke({
      functionName,
      event: readEvent(JSON.stringify(event)),
      origin: { caller: {}, source: 'wx_trigger', trigger: triggerName },
    })
  }

  #schedule(functionName: string, triggerName: string, schedule: ReturnType<typeof parseSchedule>): void {
    const due = nextTime(schedule, this.now())
    if (due === undefined) return
    const wait = Math.min(due - this.now(), LONGEST_WAIT_MS)
    const timeout = setTimeout(() => {
      if (this.now() >= due) void this.#fireByClock(functionName, triggerName)
      this.#schedule(functionName, triggerName, schedule)
    }, wait)
    timeout.unref()
    this.#waiting.set(`${functionName}/${triggerName}`, timeout)
  }

  async #fireByClock(functionName: string, triggerName: string): Promise<void> {
    try {
      await this.fire(functionName, triggerName)
    } catch (error) {
      console.error(`[emulator] trigger ${functionName}/${triggerName}:`, error)
    }
  }
}
