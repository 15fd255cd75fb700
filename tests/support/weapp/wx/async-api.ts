import type { Activity } from './activity'

export interface WxError {
  errMsg: string
  errCode?: number
  errno?: number
}

export interface Callbacks<Output> {
  success?: (result: Output & { errMsg: string }) => void
  fail?: (error: WxError) => void
  complete?: (result: WxError) => void
}

/** A failure as WeChat reports it; `asyncApi` puts the name of the function in front of the message. */
export class WxFailure extends Error {
  constructor(
    readonly reason: string,
    readonly codes: { errCode?: number; errno?: number } = {},
  ) {
    super(reason)
  }

  toWxError(name: string): WxError {
    return { errMsg: `${name}:fail ${this.reason}`, ...this.codes }
  }
}

/** One recorded call of a wx function. */
export interface WxCall {
  name: string
  input: unknown
}

export interface CallSite {
  activity: Activity
  calls: WxCall[]
  /** False once the app was killed: nothing is answered any more, as on a phone. */
  isAlive(): boolean
}

type Input<In, Out> = In & Callbacks<Out>

/**
 * A wx function of the usual shape: calls back with `success`/`fail`/`complete`, or answers a promise when none is given.
 * `waits: false` is for what waits for a person (a modal), which `settle` must not wait for.
 */
export function asyncApi<In extends object, Out extends object | void>(
  site: CallSite,
  name: string,
  run: (input: In) => Out | Promise<Out>,
  { waits = true }: { waits?: boolean } = {},
) {
  return (given?: Input<In, Out>): Promise<Out> | undefined => {
    const input = given ?? ({} as Input<In, Out>)
    site.calls.push({ name, input: withoutCallbacks(input) })
    const end = waits ? site.activity.begin(`wx.${name}`) : () => undefined
    const hasCallback = Boolean(input.success ?? input.fail ?? input.complete)
    const outcome = invoke(site, name, () => run(input)).finally(end)
    if (!hasCallback) return outcome.then(unwrap)
    void outcome.then((settled) => {
      callBack(input, settled)
    })
    return undefined
  }
}

/** A synchronous wx function that throws an error of WeChat's shape. */
export function syncApi<Args extends unknown[], Out>(site: CallSite, name: string, run: (...args: Args) => Out) {
  return (...args: Args): Out => {
    site.calls.push({ name, input: args })
    try {
      return run(...args)
    } catch (error) {
      if (!(error instanceof WxFailure)) throw error
      const wxError = error.toWxError(name)
      throw Object.assign(new Error(wxError.errMsg), wxError)
    }
  }
}

type Settled<Out> = { ok: true; value: Out & { errMsg: string } } | { ok: false; error: WxError }

async function invoke<Out extends object | void>(site: CallSite, name: string, run: () => Out | Promise<Out>) {
  const settled = await attempt(name, run)
  return site.isAlive() ? settled : new Promise<Settled<Out>>(() => undefined)
}

async function attempt<Out extends object | void>(name: string, run: () => Out | Promise<Out>): Promise<Settled<Out>> {
  try {
    await Promise.resolve()
    const value = { errMsg: `${name}:ok`, ...(await run()) } as Out & { errMsg: string }
    return { ok: true, value }
  } catch (error) {
    if (!(error instanceof WxFailure)) throw error
    return { ok: false, error: error.toWxError(name) }
  }
}

function unwrap<Out>(settled: Settled<Out>): Out {
  if (settled.ok) return settled.value
  throw Object.assign(new Error(settled.error.errMsg), settled.error)
}

function callBack<Out>(callbacks: Callbacks<Out>, settled: Settled<Out>) {
  if (settled.ok) callbacks.success?.(settled.value)
  else callbacks.fail?.(settled.error)
  callbacks.complete?.(settled.ok ? settled.value : settled.error)
}

function withoutCallbacks(input: object): object {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => typeof value !== 'function'))
}
