import { invalidParameter } from '../cloud-error'
import { runPipeline } from '../aggregate/pipeline'
import type { Stage } from '../aggregate/stage'
import type { Answer } from '../request'
import { encodeWire, parseWire } from '../values/wire'
import type { OperationContext } from './context'

const DEFAULT_LIMIT = 20
const MAXIMUM_LIMIT = 10_000

/** Without a `$limit` of the caller's own, 20 documents come back; never more than 10,000. */
export function aggregateDocuments(context: OperationContext): Answer {
  const stages = stagesOf(context)
  const limited = stages.some(({ name }) => name === '$limit')
  const { collection, cost, now, collectionNamed } = context
  const documents = runPipeline(stages, { collection, cost, now, collectionNamed })
  return { data: { list: documents.slice(0, limited ? MAXIMUM_LIMIT : DEFAULT_LIMIT).map(encodeWire) } }
}

function stagesOf({ request, now }: OperationContext): Stage[] {
  const { stages } = request
  if (!Array.isArray(stages)) throw invalidParameter('stages must be an array')
  return stages.map((stage: unknown) => {
    const { stageKey, stageValue } = stage as { stageKey?: unknown; stageValue?: unknown }
    if (typeof stageKey !== 'string' || typeof stageValue !== 'string') throw invalidParameter('malformed stage')
    return { name: stageKey, operand: parseWire(stageValue, now) }
  })
}
