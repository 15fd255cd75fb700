import hidden from './hidden-globals.json'
import type { AppTimers } from './app-timers'

const hiddenNames = new Set<PropertyKey>(hidden)

/** What the compiled code sees in place of jsdom's and Node's own globals (see hide-dom-globals.cjs). */
export function weappHost(timers: AppTimers, now: string | undefined) {
  return {
    setTimeout: timers.setTimeout,
    setInterval: timers.setInterval,
    clearTimeout: timers.clear,
    clearInterval: timers.clear,
    Date: now === undefined ? Date : dateFrom(Date.parse(now) - Date.now()),
    Function: new Proxy(Function, { apply: refuseCode, construct: refuseCode }),
    globalThis: new Proxy(globalThis, {
      get: (target, name) => (hiddenNames.has(name) ? undefined : (Reflect.get(target, name) as unknown)),
      has: (target, name) => !hiddenNames.has(name) && Reflect.has(target, name),
    }),
  }
}

/** WeChat's runtime cannot make code from text. */
function refuseCode(): never {
  throw new EvalError('new Function is not available in a mini-program')
}

/** A clock that runs, `offset` milliseconds away from the real one. */
function dateFrom(offset: number): DateConstructor {
  return class extends Date {
    constructor(...values: [] | ConstructorParameters<typeof Date>) {
      if (values.length === 0) super(Date.now() + offset)
      else super(...values)
    }

    static override now() {
      return Date.now() + offset
    }
  } as DateConstructor
}
