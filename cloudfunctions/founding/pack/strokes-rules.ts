/** How many strokes each character of a name has; 0 for one that no table knows. */
export type CountStrokes = (name: string) => readonly number[]

/**
 * Names by the strokes of the surname, as is the custom on ballots; those of one surname stand together, by the strokes
 * of what follows. Surnames with as many strokes, and names too, stand in the order they came. A surname that no table
 * knows stands last, so that somebody sees it.
 */
export function byStrokes<Named>(
  named: readonly Named[],
  nameOf: (one: Named) => string,
  strokes: CountStrokes,
): Named[] {
  const surnames = [...new Set(named.map((one) => surnameOf(nameOf(one))))]
  const counted = named.map((one) => {
    const [surname = 0, ...others] = strokes(nameOf(one)).map((count) => (count === 0 ? Infinity : count))
    return { one, counts: [surname, surnames.indexOf(surnameOf(nameOf(one))), ...others] }
  })
  return counted.sort((a, b) => compare(a.counts, b.counts)).map(({ one }) => one)
}

const surnameOf = (name: string): string => Array.from(name)[0] ?? ''

function compare(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const [one = 0, other = 0] = [a[index], b[index]]
    if (one !== other) return one < other ? -1 : 1
  }
  return 0
}
