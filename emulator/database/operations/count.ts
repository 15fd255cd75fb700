import { countRows } from '../plan/find'
import type { Answer } from '../request'
import { queryOf, type OperationContext } from './context'

export function countDocuments(context: OperationContext): Answer {
  const { collection, target, cost } = context
  return {
    data: { total: countRows({ collection, query: queryOf(context), overlay: target.overlay(collection), cost }) },
  }
}
