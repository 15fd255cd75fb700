import { requestFailed } from '../cloud-error'
import { isDocument, isNumber, type Document, type Maybe, type Value } from '../values/value'
import { pointOf, type Point } from './geometry'
import { sphereMetres, sphereRadians } from './sphere'

/** Distances are metres with GeoJSON, radians with `$nearSphere` on a legacy pair, plain units with `$near`. */
export interface NearQuery {
  path: string
  minimum: number
  maximum: number
  distance: (point: Point) => number
}

export function parseNear(path: string, name: string, operand: Value, siblings: Document): NearQuery {
  const geometry = isDocument(operand) ? operand['$geometry'] : undefined
  const center = geometry === undefined ? pointOf(operand) : geoJsonPoint(geometry)
  if (!center) throw requestFailed(`(BadValue) ${name} needs a Point`)
  const bounds = geometry !== undefined && isDocument(operand) ? operand : siblings
  const measure = geometry !== undefined ? sphereMetres : name === '$nearSphere' ? sphereRadians : planeDistance
  return {
    path,
    minimum: bound(bounds['$minDistance'], 0),
    maximum: bound(bounds['$maxDistance'], Infinity),
    distance: (point) => measure(center, point),
  }
}

const geoJsonPoint = (geometry: Value): Point | undefined =>
  isDocument(geometry) && geometry['type'] === 'Point' ? pointOf(geometry) : undefined

export const planeDistance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1])

function bound(value: Maybe, otherwise: number): number {
  if (value === undefined || value === null) return otherwise
  if (!isNumber(value) || value < 0) throw requestFailed('(BadValue) distances must be non-negative numbers')
  return value
}
