import { invalidParameter } from '../cloud-error'
import type { Cost } from '../cost'
import type { DatabaseRequest } from '../request'
import type { Collection } from '../storage/collection'
import { parseWireDocument } from '../values/wire'
import type { Document } from '../values/value'
import type { WriteTarget } from './write-target'

/** What every operation is given. */
export interface OperationContext {
  request: DatabaseRequest
  collection: Collection
  target: WriteTarget
  now: number
  cost: Cost
  /** Other collections, for `$lookup`; `undefined` when there is no such. */
  collectionNamed: (name: string) => Collection | undefined
}

export const queryOf = ({ request, now }: OperationContext): Document =>
  request.query === undefined || request.query === '' ? {} : parseWireDocument(request.query, now, 'query')

/** A count such as `limit`; negative and fractional ones are refused. */
export function countOf(value: unknown, name: string, otherwise: number): number {
  if (value === undefined || value === null) return otherwise
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) {
    throw invalidParameter(`${name} must be a non-negative integer`)
  }
  return value
}
