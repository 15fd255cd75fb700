import { createRequire } from 'node:module'

export type Handler = (event: unknown, context: unknown) => unknown

const requireBundle = createRequire(`${process.cwd()}/`)
const handlers = new Map<string, Handler>()

export const isLoaded = (entry: string): boolean => handlers.has(entry)

/** The `main` of a bundle; loading it for the first time is the cold start. */
export function loadHandler(entry: string): Handler {
  const known = handlers.get(entry)
  if (known) return known
  const { main } = requireBundle(entry) as { main?: unknown }
  if (typeof main !== 'function') throw new Error(`${entry} does not export main`)
  const handler = main as Handler
  handlers.set(entry, handler)
  return handler
}
