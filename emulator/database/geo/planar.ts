import type { Point, PolygonRings, Ring } from './geometry'

/** Geometry on the plane of degrees: exact enough for areas of a county, which is what the product asks. */
const EPSILON = 1e-12

export function insidePolygon(point: Point, rings: PolygonRings): boolean {
  const [outer, ...holes] = rings
  if (!outer || !insideRing(point, outer)) return false
  return !holes.some((hole) => insideRing(point, hole) && !onRing(point, hole))
}

/** Ray casting; the boundary counts as inside. */
function insideRing(point: Point, ring: Ring): boolean {
  if (onRing(point, ring)) return true
  const [x, y] = point
  let inside = false
  eachSegment(ring, ([x1, y1], [x2, y2]) => {
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside
    return false
  })
  return inside
}

const onRing = (point: Point, ring: Ring): boolean => eachSegment(ring, (a, b) => onSegment(point, a, b))

export const onLine = (point: Point, line: Ring): boolean => eachSegment(line, (a, b) => onSegment(point, a, b))

/** Tells whether `accept` is true for one segment of the line. */
function eachSegment(line: Ring, accept: (from: Point, to: Point) => boolean): boolean {
  for (let index = 0; index + 1 < line.length; index++) {
    if (accept(line[index] as Point, line[index + 1] as Point)) return true
  }
  return false
}

const cross = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)

function onSegment(point: Point, from: Point, to: Point): boolean {
  if (Math.abs(cross(from, to, point)) > EPSILON) return false
  const within = (value: number, a: number, b: number): boolean =>
    value >= Math.min(a, b) - EPSILON && value <= Math.max(a, b) + EPSILON
  return within(point[0], from[0], to[0]) && within(point[1], from[1], to[1])
}

export const linesCross = (left: Ring, right: Ring): boolean =>
  eachSegment(left, (a, b) => eachSegment(right, (c, d) => segmentsCross(a, b, c, d)))

function segmentsCross(a: Point, b: Point, c: Point, d: Point): boolean {
  if (onSegment(c, a, b) || onSegment(d, a, b) || onSegment(a, c, d) || onSegment(b, c, d)) return true
  return cross(a, b, c) > 0 !== cross(a, b, d) > 0 && cross(c, d, a) > 0 !== cross(c, d, b) > 0
}
