import { requestFailed } from '../cloud-error'
import { geometryIntersects } from '../geo/intersects'
import { parseGeometry, pointOf, storedGeometry } from '../geo/geometry'
import { parseRegion } from '../geo/region'
import { parseNear, type NearQuery } from '../geo/near'
import { isDocument, type Document, type Maybe, type Value } from '../values/value'
import { splitPath, someAtPath, type Path } from './paths'
import type { Predicate } from './predicate'

const GEO_OPERATORS = new Set([
  '$geoWithin',
  '$within',
  '$geoIntersects',
  '$near',
  '$nearSphere',
  '$maxDistance',
  '$minDistance',
])

export const isGeoOperator = (name: string): boolean => GEO_OPERATORS.has(name)

export function compileGeoOperator(path: Path, name: string, operand: Value, siblings: Document): Predicate {
  switch (name) {
    case '$geoWithin':
    case '$within': {
      const region = parseRegion(operand)
      return (root) => someAtPath(root, path, (leaf) => geometryInside(leaf, region.contains))
    }
    case '$geoIntersects':
      return intersects(path, operand)
    case '$near':
    case '$nearSphere': {
      const near = parseNear(path.join('.'), name, operand, siblings)
      return (root) => distanceTo(near, root) !== undefined
    }
    default:
      return () => true
  }
}

function geometryInside(leaf: Maybe, contains: (point: [number, number]) => boolean): boolean {
  const geometry = storedGeometry(leaf)
  return geometry !== undefined && geometry.points.length > 0 && geometry.points.every(contains)
}

function intersects(path: Path, operand: Value): Predicate {
  const specification = isDocument(operand) ? operand['$geometry'] : undefined
  if (!isDocument(specification)) throw requestFailed('(BadValue) $geoIntersects needs a $geometry')
  const wanted = parseGeometry(specification)
  return (root) =>
    someAtPath(root, path, (leaf) => {
      const geometry = storedGeometry(leaf)
      return geometry !== undefined && geometryIntersects(geometry, wanted)
    })
}

/** The shortest distance to a point at the path, when one is within the bounds. */
export function distanceTo(near: NearQuery, root: Maybe): number | undefined {
  let shortest: number | undefined
  someAtPath(root, splitPath(near.path), (leaf) => {
    const point = pointOf(leaf)
    const distance = point && near.distance(point)
    if (distance === undefined || distance < near.minimum || distance > near.maximum) return false
    if (shortest === undefined || distance < shortest) shortest = distance
    return false
  })
  return shortest
}

/** The `$near` or `$nearSphere` of a query, by whose distance the answer is sorted. */
export function nearOf(query: Document): NearQuery | undefined {
  for (const [key, condition] of Object.entries(query)) {
    if (key === '$and' && Array.isArray(condition)) {
      const inner = condition.map((entry) => (isDocument(entry) ? nearOf(entry) : undefined)).find(Boolean)
      if (inner) return inner
    }
    if (!isDocument(condition)) continue
    const name = ['$nearSphere', '$near'].find((operator) => operator in condition)
    if (name) return parseNear(key, name, condition[name] as Value, condition)
  }
  return undefined
}
