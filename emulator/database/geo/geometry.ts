import { requestFailed } from '../cloud-error'
import { isDocument, isNumber, type Document, type Maybe, type Value } from '../values/value'

/** Longitude and latitude in degrees, or plain x and y. */
export type Point = [number, number]
export type Ring = Point[]
/** An outer ring and its holes. */
export type PolygonRings = Ring[]

export interface Geometry {
  points: Point[]
  lines: Ring[]
  polygons: PolygonRings[]
}

/** Reads GeoJSON; throws on what is not. */
export function parseGeometry(document: Document): Geometry {
  const geometry = readGeometry(document)
  if (!geometry) throw requestFailed(`(BadValue) unknown GeoJSON: ${JSON.stringify(document)}`)
  return geometry
}

/** A geometry in a stored document: GeoJSON or a legacy pair. `undefined` when it is neither. */
export function storedGeometry(value: Maybe): Geometry | undefined {
  if (isDocument(value) && typeof value['type'] === 'string') return readGeometry(value)
  const point = legacyPoint(value)
  return point && { points: [point], lines: [], polygons: [] }
}

/** A GeoJSON Point or a legacy pair. */
export function pointOf(value: Maybe): Point | undefined {
  if (isDocument(value) && value['type'] === 'Point') return legacyPoint(value['coordinates'])
  return isDocument(value) && 'type' in value ? undefined : legacyPoint(value)
}

function legacyPoint(value: Maybe): Point | undefined {
  if (!Array.isArray(value) && !isDocument(value)) return undefined
  const [x, y] = Array.isArray(value) ? value : Object.values(value)
  return isNumber(x) && isNumber(y) ? [x, y] : undefined
}

function readGeometry(document: Document): Geometry | undefined {
  const { type, coordinates, geometries } = document
  switch (type) {
    case 'Point':
      return fromPoints(readAll([coordinates ?? null], legacyPoint))
    case 'MultiPoint':
      return fromPoints(readAll(coordinates, legacyPoint))
    case 'LineString':
      return fromLines(readAll([coordinates ?? null], readRing))
    case 'MultiLineString':
      return fromLines(readAll(coordinates, readRing))
    case 'Polygon':
      return fromPolygons(readAll([coordinates ?? null], readPolygon))
    case 'MultiPolygon':
      return fromPolygons(readAll(coordinates, readPolygon))
    case 'GeometryCollection':
      return joinAll(readAll(geometries, (inner) => (isDocument(inner) ? readGeometry(inner) : undefined)))
    default:
      return undefined
  }
}

function readAll<T>(values: Maybe, read: (value: Value) => T | undefined): T[] | undefined {
  if (!Array.isArray(values)) return undefined
  const result: T[] = []
  for (const value of values) {
    const item = read(value)
    if (item === undefined) return undefined
    result.push(item)
  }
  return result
}

const readRing = (value: Value): Ring | undefined => readAll(value, legacyPoint)

function readPolygon(value: Value): PolygonRings | undefined {
  const rings = readAll(value, readRing)
  const closed = rings?.every((ring) => {
    const [first, last] = [ring[0], ring[ring.length - 1]]
    return ring.length >= 4 && first?.[0] === last?.[0] && first?.[1] === last?.[1]
  })
  return rings && rings.length > 0 && closed ? rings : undefined
}

const fromPoints = (points: Point[] | undefined): Geometry | undefined => points && { points, lines: [], polygons: [] }
const fromLines = (lines: Ring[] | undefined): Geometry | undefined =>
  lines && { points: lines.flat(), lines, polygons: [] }
const fromPolygons = (polygons: PolygonRings[] | undefined): Geometry | undefined =>
  polygons && { points: polygons.flat(2), lines: polygons.flat(), polygons }

const joinAll = (parts: Geometry[] | undefined): Geometry | undefined =>
  parts && {
    points: parts.flatMap((part) => part.points),
    lines: parts.flatMap((part) => part.lines),
    polygons: parts.flatMap((part) => part.polygons),
  }
