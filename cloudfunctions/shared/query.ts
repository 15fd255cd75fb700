import type { Database } from './platform'

type Value = string | number | boolean | null

/** A condition on one field. Unlike the SDK's, it cannot vanish: an undefined or empty one is refused. */
export type Condition =
  | Value
  | { in: readonly Value[] }
  | { not: Value }
  | { from?: string | number; above?: string | number; below?: string | number }

export type Where = Record<string, Condition>

export interface Query {
  where: Where
  order?: readonly [field: string, direction: 'asc' | 'desc'][]
  /** At most 1,000, the cloud's own limit; 100 unless told. */
  limit?: number
  /** Only these fields, and `_id`. */
  fields?: readonly string[]
}

export class UnsafeQuery extends Error {}

/** To the SDK's operators. Throws `UnsafeQuery` where the SDK would quietly drop a condition and match everything. */
export function toSdkWhere(command: Database['command'], where: Where): Record<string, unknown> {
  const entries = Object.entries(where)
  if (entries.length === 0) throw new UnsafeQuery('a query needs at least one condition')
  return Object.fromEntries(entries.map(([field, condition]) => [field, toSdkCondition(command, field, condition)]))
}

function toSdkCondition(command: Database['command'], field: string, condition: Condition | undefined): unknown {
  if (condition === undefined) throw new UnsafeQuery(`the condition on "${field}" is undefined`)
  if (condition === null || typeof condition !== 'object') return command.eq(condition)
  if ('in' in condition) return command.in([...condition.in])
  if ('not' in condition) return command.neq(condition.not)
  return toSdkRange(command, field, condition)
}

function toSdkRange(
  command: Database['command'],
  field: string,
  range: { from?: string | number; above?: string | number; below?: string | number },
): unknown {
  const bounds = [
    range.from === undefined ? [] : [command.gte(range.from)],
    range.above === undefined ? [] : [command.gt(range.above)],
    range.below === undefined ? [] : [command.lt(range.below)],
  ].flat()
  const [first, ...others] = bounds
  if (!first) throw new UnsafeQuery(`the range on "${field}" has no bounds`)
  return others.length === 0 ? first : command.and(first, ...others)
}
