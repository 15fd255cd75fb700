import { compileExpression } from '../expressions/compile'
import { NO_VARIABLES, scopeOf, type Expression } from '../expressions/scope'
import { findRows } from '../plan/find'
import { leavesAtPath, splitPath } from '../query/paths'
import { equalValues } from '../values/compare'
import { encodeOne } from '../values/key'
import { isDocument, isNullish, Regex, type Document, type Maybe, type Value } from '../values/value'
import { runPipeline, stagesOf } from './pipeline'
import { replaced } from './shape'
import type { CompileStage, PipelineContext, Stage } from './stage'
import { documentOperand, stageError } from './stage-error'

const find = (from: string, query: Document, { collectionNamed, cost }: PipelineContext): Document[] => {
  const collection = collectionNamed(from)
  return collection ? findRows({ collection, query, cost }).map(({ document }) => document) : []
}

function text(specification: Document, name: string, stage: string): string {
  const value = specification[name]
  if (typeof value !== 'string') throw stageError(`${stage} argument '${name}' must be a string`)
  return value
}

/** By equal fields, by a pipeline with `let`, or both. A collection that does not exist has no documents. */
export const lookup: CompileStage = (operand, context) => {
  const specification = documentOperand('$lookup', operand)
  const unknown = Object.keys(specification).find((key) => !LOOKUP_ARGUMENTS.has(key))
  if (unknown) throw stageError(`unknown argument to $lookup: ${unknown}`)
  const from = text(specification, 'from', '$lookup')
  const as = text(specification, 'as', '$lookup').split('.')
  const { pipeline } = specification
  const byFields = 'localField' in specification || 'foreignField' in specification || pipeline === undefined
  const equality = byFields
    ? { local: splitPath(text(specification, 'localField', '$lookup')), foreign: text(specification, 'foreignField', '$lookup') }
    : undefined
  const stages = pipeline === undefined ? undefined : stagesOf(pipeline)
  const bindings = bindingsOf(specification['let'])
  return (documents) =>
    documents.map((document) => {
      const query = equality ? { [equality.foreign]: equalityCondition(document, equality.local) } : {}
      const joined = stages ? joinByPipeline(from, query, stages, bindings, document, context) : find(from, query, context)
      return replaced(document, as, joined)
    })
}

const LOOKUP_ARGUMENTS = new Set(['from', 'localField', 'foreignField', 'as', 'let', 'pipeline'])

/** Arrays match by any element; a missing field is null and matches null or missing. */
function equalityCondition(document: Document, path: readonly string[]): Value {
  const values = leavesAtPath(document, path).flatMap((leaf): Value[] => (Array.isArray(leaf) ? leaf : [leaf ?? null]))
  const [only = null] = values
  return values.length === 1 ? { $eq: only } : { $in: values.filter((value) => !(value instanceof Regex)) }
}

type Bindings = (readonly [name: string, value: Expression])[]

function bindingsOf(variables: Maybe): Bindings {
  if (variables === undefined) return []
  if (!isDocument(variables)) throw stageError("$lookup argument 'let' must be an object")
  return Object.entries(variables).map(([name, value]) => [name, compileExpression(value)] as const)
}

function joinByPipeline(
  from: string,
  query: Document,
  stages: readonly Stage[],
  bindings: Bindings,
  document: Document,
  context: PipelineContext,
): Document[] {
  const collection = context.collectionNamed(from)
  if (!collection) return []
  const outer = context.variables ?? NO_VARIABLES
  const scope = scopeOf(document, outer)
  const variables = new Map([...outer, ...bindings.map(([name, value]) => [name, value(scope)] as const)])
  const narrowed = Object.keys(query).length > 0 ? [{ name: '$match', operand: query }, ...stages] : stages
  return runPipeline(narrowed, { ...context, collection, variables })
}

/** Follows `connectFromField` → `connectToField` from document to document; each is found once, at its least depth. */
export const graphLookup: CompileStage = (operand, context) => {
  const specification = documentOperand('$graphLookup', operand)
  const [from, connectFrom, connectTo, as] = (['from', 'connectFromField', 'connectToField', 'as'] as const).map((name) =>
    text(specification, name, '$graphLookup'),
  ) as [string, string, string, string]
  const { maxDepth = Infinity, depthField, restrictSearchWithMatch: restriction } = specification
  const startWith = compileExpression(specification['startWith'] ?? null)
  return (documents) =>
    documents.map((document) => {
      const found = new Map<string, Document>()
      let frontier = asList(startWith(scopeOf(document, context.variables)))
      for (let depth = 0; frontier.length > 0 && depth <= Number(maxDepth); depth++) {
        const query: Document = { [connectTo]: { $in: frontier }, ...(isDocument(restriction) ? { $and: [restriction] } : {}) }
        const fresh = find(from, query, context).filter(({ _id }) => !found.has(idText(_id)))
        for (const item of fresh) found.set(idText(item['_id']), typeof depthField === 'string' ? { ...item, [depthField]: depth } : item)
        frontier = distinctValues(fresh.flatMap((item) => leavesAtPath(item, splitPath(connectFrom)).flatMap(asList)))
      }
      return replaced(document, as.split('.'), [...found.values()])
    })
}

const idText = (id: Maybe): string => encodeOne(id).toString('latin1')
const asList = (value: Maybe): Value[] => (Array.isArray(value) ? value : isNullish(value) ? [] : [value])
const distinctValues = (values: Value[]): Value[] =>
  values.filter((value, index) => values.findIndex((other) => equalValues(other, value)) === index)

export const unionWith: CompileStage = (operand, context) => {
  const specification = typeof operand === 'string' ? { coll: operand } : documentOperand('$unionWith', operand)
  const from = text(specification, 'coll', '$unionWith')
  const stages = stagesOf(('pipeline' in specification ? specification['pipeline'] : undefined) ?? [])
  return (documents) => {
    const collection = context.collectionNamed(from)
    return collection ? [...documents, ...runPipeline(stages, { ...context, collection })] : documents
  }
}
