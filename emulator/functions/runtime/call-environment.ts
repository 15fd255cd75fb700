import { AsyncLocalStorage } from 'node:async_hooks'

type Variables = Record<string, string>

/** Runs work with environment variables of its own; in the cloud they are those of the instance during one call. */
export interface CallEnvironment {
  run<T>(variables: Variables, work: () => T): T
}

/**
 * Many calls at once in one process: `process.env` becomes a proxy that answers with the variables of the call
 * that is asking (AsyncLocalStorage) and falls back to those of the process.
 */
export function concurrentEnvironment(): CallEnvironment {
  const base: Variables = definedVariables(process.env)
  const calls = new AsyncLocalStorage<Variables>()
  const current = (): Variables => calls.getStore() ?? base
  process.env = new Proxy(base, {
    get: (_, key) => Reflect.get(current(), key) as unknown,
    has: (_, key) => Reflect.has(current(), key),
    set: (_, key, value) => Reflect.set(current(), key, String(value)),
    deleteProperty: (_, key) => Reflect.deleteProperty(current(), key),
    ownKeys: () => Reflect.ownKeys(current()),
    getOwnPropertyDescriptor: (_, key) => describe(current(), key),
  })
  return { run: (variables, work) => calls.run({ ...base, ...variables }, work) }
}

/** One call at a time, as in an instance of the cloud: the variables of the last call are taken away first. */
export function serialEnvironment(): CallEnvironment {
  let previous: string[] = []
  return {
    run: (variables, work) => {
      for (const name of previous) delete process.env[name]
      Object.assign(process.env, variables)
      previous = Object.keys(variables)
      return work()
    },
  }
}

/** The proxy's target lacks the keys of a call, so a descriptor must be configurable to be allowed. */
function describe(variables: Variables, key: string | symbol): PropertyDescriptor | undefined {
  const descriptor = Reflect.getOwnPropertyDescriptor(variables, key)
  return descriptor && { ...descriptor, configurable: true }
}

function definedVariables(environment: NodeJS.ProcessEnv): Variables {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
