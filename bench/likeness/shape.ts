import type { Stored } from '../stored'

/** Fields whose keys are data: a month, a target, a blank; of `children` also the keys below. */
const MAPS = new Set([
  ...['within', 'isFor', 'reached', 'counts', 'children', 'files'],
  ...['answers', 'rosters', 'seen', 'stamps', 'made', 'delivered'],
])

const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value)

/** Every field of a document with its kind: `lastVisit.at: string`, `members[].phone: null`. */
export function shapeOf(document: Stored): Set<string> {
  const shape = new Set<string>()
  describe(document, '', false, shape)
  return shape
}

function describe(value: unknown, path: string, isMap: boolean, shape: Set<string>): void {
  if (path !== '') shape.add(`${path}: ${kindOf(value)}`)
  if (Array.isArray(value)) return value.forEach((item) => describe(item, `${path}[]`, false, shape))
  if (value === null || typeof value !== 'object') return
  for (const [key, inner] of Object.entries(value)) {
    const step = isMap ? '*' : key
    describe(inner, path === '' ? step : `${path}.${step}`, path === 'children' || (!isMap && MAPS.has(key)), shape)
  }
}

/** Where made documents are not like written ones: fields that no written one has, and that every written one has. */
export function differences(made: readonly Stored[], written: readonly Stored[]): string[] {
  const known = new Set(written.flatMap((document) => [...shapeOf(document)]))
  const unknown = made.flatMap((document) => [...shapeOf(document)].filter((field) => !known.has(field)))
  const always = Object.keys(written[0] ?? {}).filter((field) => written.every((document) => field in document))
  const missing = made.flatMap((document) => always.filter((field) => !(field in document)))
  return [
    ...(written.length === 0 ? ['nothing was written'] : []),
    ...[...new Set(unknown)].map((field) => `not written: ${field}`),
    ...[...new Set(missing)].map((field) => `lacks: ${field}`),
  ]
}
