import type { Geometry, Point } from './geometry'
import { insidePolygon, linesCross, onLine } from './planar'

/** Whether two geometries share a point. */
export function geometryIntersects(left: Geometry, right: Geometry): boolean {
  if (left.points.some((point) => touches(point, right))) return true
  if (right.points.some((point) => touches(point, left))) return true
  return left.lines.some((line) => right.lines.some((other) => linesCross(line, other)))
}

function touches(point: Point, geometry: Geometry): boolean {
  if (geometry.polygons.some((polygon) => insidePolygon(point, polygon))) return true
  if (geometry.lines.some((line) => onLine(point, line))) return true
  return geometry.lines.length === 0 && geometry.points.some(([x, y]) => x === point[0] && y === point[1])
}
