import cnchar from 'cnchar'
import type { CountStrokes } from './strokes-rules'

export const countStrokes: CountStrokes = (name) => {
  const counts: unknown = cnchar.stroke(name, 'array')
  return Array.isArray(counts) ? counts.filter((count): count is number => typeof count === 'number') : []
}
