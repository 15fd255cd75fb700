/** A stream of draws that is the same on every machine for the same key. */
export interface Random {
  /** From `least` to `most`, both included. */
  int(least: number, most: number): number
  chance(probability: number): boolean
  pick<Item>(items: readonly Item[]): Item
  weighted<Item extends { weight: number }>(items: readonly Item[]): Item
}

/** FNV-1a, 32 bits. */
const hash = (key: string): number => {
  let state = 0x811c9dc5
  for (let index = 0; index < key.length; index++) {
    state = Math.imul(state ^ key.charCodeAt(index), 0x01000193)
  }
  return state >>> 0
}

/** Mulberry32: one number in [0, 1) a call. */
const fractions = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Every part of the seed draws from a stream of its own, so that a change in one moves nothing in the others. */
export const randomOf = (key: string): Random => {
  const next = fractions(hash(key))
  const int = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1))
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[int(0, items.length - 1)]
    if (item === undefined) throw new Error(`nothing to pick from: ${key}`)
    return item
  }
  return { int, pick, chance: (probability) => next() < probability, weighted: (items) => drawWeighted(items, next()) }
}

const drawWeighted = <Item extends { weight: number }>(items: readonly Item[], fraction: number): Item => {
  let rest = fraction * items.reduce((sum, item) => sum + item.weight, 0)
  const found = items.find((item) => (rest -= item.weight) < 0) ?? items.at(-1)
  if (!found) throw new Error('nothing to pick from')
  return found
}
