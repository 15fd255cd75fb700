import { requestFailed } from '../cloud-error'
import { isDocument, isNumber, type Maybe, type Value } from '../values/value'
import { parseGeometry, pointOf, type Point } from './geometry'
import { insidePolygon } from './planar'
import { sphereRadians } from './sphere'

export interface Region {
  contains: (point: Point) => boolean
}

/** The operand of `$geoWithin`: `$geometry`, `$centerSphere`, `$center`, `$box` or `$polygon`. */
export function parseRegion(operand: Value): Region {
  if (!isDocument(operand)) throw requestFailed('(BadValue) $geoWithin needs an object')
  const [shape = ''] = Object.keys(operand)
  const value = operand[shape]
  switch (shape) {
    case '$geometry':
      return polygonRegion(value)
    case '$centerSphere':
      return circle(value, sphereRadians)
    case '$center':
      return circle(value, (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1]))
    case '$box':
      return box(pointsOf(value, 2))
    case '$polygon':
      return flatPolygon(pointsOf(value, 3))
    default:
      throw requestFailed(`(BadValue) unknown geo specifier: ${shape}`)
  }
}

function polygonRegion(value: Maybe): Region {
  const geometry = isDocument(value) ? parseGeometry(value) : undefined
  if (!geometry || geometry.polygons.length === 0) {
    throw requestFailed('(BadValue) $geoWithin not supported with provided geometry: needs a Polygon or MultiPolygon')
  }
  const { polygons } = geometry
  return { contains: (point) => polygons.some((polygon) => insidePolygon(point, polygon)) }
}

function circle(value: Maybe, distance: (a: Point, b: Point) => number): Region {
  const [center, radius] = Array.isArray(value) ? value : []
  const point = pointOf(center)
  if (!point || !isNumber(radius) || radius < 0) throw requestFailed('(BadValue) a circle needs a center and a radius')
  return { contains: (candidate) => distance(candidate, point) <= radius }
}

function box([first, second]: Point[]): Region {
  const [a, b] = [first as Point, second as Point]
  const between = (value: number, from: number, to: number): boolean =>
    value >= Math.min(from, to) && value <= Math.max(from, to)
  return { contains: ([x, y]) => between(x, a[0], b[0]) && between(y, a[1], b[1]) }
}

const flatPolygon = (ring: Point[]): Region => {
  const closed = [...ring, ring[0] as Point]
  return { contains: (point) => insidePolygon(point, [closed]) }
}

function pointsOf(value: Maybe, least: number): Point[] {
  const points = Array.isArray(value) ? value.map((item) => pointOf(item)) : []
  if (points.length < least || points.includes(undefined))
    throw requestFailed('(BadValue) a shape needs pairs of numbers')
  return points as Point[]
}
