/** How many strokes each character of a name has; 0 for one that no table knows. */
export type CountStrokes = (name: string) => readonly number[]

/**
 * Names by the strokes of the surname, then of what follows, as is the custom on ballots; with as many strokes in the
 * order they came. A surname that no table knows stands last, so that somebody sees it.
 */
export function byStrokes<Named>(
  named: readonly Named[],
  nameOf: (one: Named) => string,
  strokes: CountStrokes,
): Named[] {
  const counted = named.map((one) => ({
    one,
    counts: strokes(nameOf(one)).map((count) => (count === 0 ? Infinity : count)),
  }))
  return counted.sort((a, b) => compare(a.counts, b.counts)).map(({ one }) => one)
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const [one = 0, other = 0] = [a[index], b[index]]
    if (one !== other) return one < other ? -1 : 1
  }
  return 0
}
