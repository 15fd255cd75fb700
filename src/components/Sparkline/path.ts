export interface Point {
  x: number
  y: number
}

/** Values as points in a box, oldest left, with `margin` px free for the end's dot. A flat row lies in the middle. */
export function sparkPoints(values: readonly number[], width: number, height: number, margin: number): Point[] {
  const lowest = Math.min(...values)
  const span = Math.max(...values) - lowest
  const step = values.length > 1 ? (width - 2 * margin) / (values.length - 1) : 0
  const room = height - 2 * margin
  return values.map((value, index) => ({
    x: round(margin + index * step),
    y: round(margin + room * (span === 0 ? 0.5 : 1 - (value - lowest) / span)),
  }))
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
