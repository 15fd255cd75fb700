import { findRows } from '../plan/find'
import { parseOrder } from '../plan/sort'
import type { SortOrder } from '../plan/plan'
import { compileQuery } from '../query/matcher'
import { isDocument, type Document, type Value } from '../values/value'
import type { PipelineContext, Stage } from './stage'
import { valuesToPlanBy } from './expression-hints'

/** Reads what leading `$match`, `$sort` and `$limit` stages leave of the collection; the other stages remain. */
export function prepareSource(
  stages: readonly Stage[],
  { collection, cost, variables }: PipelineContext,
): { read: () => Document[]; rest: readonly Stage[] } {
  const matches = leading(stages, '$match')
  let rest = stages.slice(matches.length)
  let order: SortOrder = []
  if (rest[0]?.name === '$sort') {
    order = parseOrder(rest[0].operand)
    rest = rest.slice(1)
  }
  const [next] = rest
  const limit = next?.name === '$limit' ? (next.operand as number) : Infinity
  const query = joined(matches.map(({ operand }) => operand))
  const accepts = compileQuery(query, variables)
  const read = (): Document[] => {
    const planned = joined([query, ...valuesToPlanBy(query, variables)])
    return findRows({ collection, query: planned, accepts, order, limit, cost }).map(({ document }) => document)
  }
  return { read, rest }
}

function leading(stages: readonly Stage[], name: string): Stage[] {
  const end = stages.findIndex((stage) => stage.name !== name)
  return stages.slice(0, end < 0 ? stages.length : end)
}

function joined(queries: readonly Value[]): Document {
  const asked = queries.filter((query): query is Document => isDocument(query) && Object.keys(query).length > 0)
  return asked.length > 1 ? { $and: asked } : (asked[0] ?? {})
}
