/** WeChat allows 60 nodes under one parent. */
const MOST = 50

/** A long list in groups small enough for one parent. */
export function chunksOf<Entry>(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const count = Math.ceil(entries.length / MOST)
  return Array.from({ length: count }, (_, index) => entries.slice(index * MOST, (index + 1) * MOST))
}
