import { parseNear } from '../geo/near'
import { pointOf } from '../geo/geometry'
import { findRows } from '../plan/find'
import { distanceTo } from '../query/geo-tests'
import { leavesAtPath, splitPath } from '../query/paths'
import { isDocument, isNumber, type Document, type Maybe, type Value } from '../values/value'
import { replaced } from './shape'
import type { PipelineContext } from './stage'
import { documentOperand, stageError } from './stage-error'

/** The first stage `$geoNear`: documents by distance, which is put into `distanceField`. Metres for GeoJSON points. */
export function geoNear(operand: Value, { collection, cost }: PipelineContext): Document[] {
  const options = documentOperand('$geoNear', operand)
  const { near, distanceField, query = {}, key, includeLocs, distanceMultiplier = 1 } = options
  if (typeof distanceField !== 'string') throw stageError('$geoNear requires that distanceField is a string')
  if (near === undefined) throw stageError("$geoNear requires a 'near' option as an Array or a GeoJSON point")
  if (!isNumber(distanceMultiplier)) throw stageError('distanceMultiplier must be a number')
  if (!isDocument(query)) throw stageError('query must be an object')
  const documents = findRows({ collection, query, cost }).map(({ document }) => document)
  const path = typeof key === 'string' ? key : (geoFieldOf(documents) ?? distanceField)
  const search = nearQuery(options, near, path)
  const located = documents.flatMap((document) => {
    const distance = distanceTo(search, document)
    return distance === undefined ? [] : [{ document, distance }]
  })
  located.sort((a, b) => a.distance - b.distance)
  const results = located.map(({ document, distance }) => {
    const measured = replaced(document, splitPath(distanceField), distance * distanceMultiplier)
    return typeof includeLocs === 'string'
      ? replaced(measured, splitPath(includeLocs), leavesAtPath(document, splitPath(path))[0])
      : measured
  })
  const most = options['limit'] ?? options['num']
  return isNumber(most) ? results.slice(0, most) : results
}

function nearQuery({ maxDistance, minDistance, spherical }: Document, near: Value, path: string) {
  const bounds: Document = {}
  if (maxDistance !== undefined) bounds['$maxDistance'] = maxDistance
  if (minDistance !== undefined) bounds['$minDistance'] = minDistance
  if (isDocument(near) && 'type' in near) return parseNear(path, '$nearSphere', { $geometry: near, ...bounds }, {})
  return parseNear(path, spherical === true ? '$nearSphere' : '$near', near, bounds)
}

/** The cloud uses the collection's geo index; here it is the first field that holds points. */
function geoFieldOf(documents: readonly Document[]): string | undefined {
  const isPoint = (value: Maybe): boolean =>
    isDocument(value) && value['type'] === 'Point' && pointOf(value) !== undefined
  for (const document of documents) {
    const field = Object.keys(document).find((name) => isPoint(document[name]))
    if (field) return field
  }
  const legacy = documents.flatMap((document) =>
    Object.keys(document).filter((name) => Array.isArray(document[name]) && pointOf(document[name])),
  )
  return legacy[0]
}
