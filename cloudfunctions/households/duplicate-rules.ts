/** 王桂英 → 王*英, 王英 → 王*: enough for somebody who knows her. */
export function maskedName(name: string): string {
  const characters = Array.from(name)
  const [first = '', last = ''] = [characters[0], characters.at(-1)]
  return characters.length > 2 ? `${first}*${last}` : `${first}*`
}

/** The same whichever of the two is named first. */
export const pairId = (one: string, other: string): string => [one, other].sort().join(':')
