import { compileExpression } from '../expressions/compile'
import { NO_VARIABLES, scopeOf, type Expression } from '../expressions/scope'
import { findRows } from '../plan/find'
import { leavesAtPath, splitPath } from '../query/paths'
import { equalValues } from '../values/compare'
import { encodeOne } from '../values/key'
import { isDocument, isNullish, Regex, type Document, type Maybe, type Value } from '../values/value'
import { preparePipeline, runPipeline, stagesOf } from './pipeline'
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
    ? {
        local: splitPath(text(specification, 'localField', '$lookup')),
        foreign: text(specification, 'foreignField', '$lookup'),
      }
    : undefined
  const joinOf =
    pipeline === undefined ? undefined : pipelineJoin(from, stagesOf(pipeline), specification['let'], context)
  return (documents) =>
    documents.map((document) => {
      const query = equality ? { [equality.foreign]: equalityCondition(document, equality.local) } : {}
      return replaced(document, as, joinOf ? joinOf(document, query) : find(from, query, context))
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

/** The pipeline is compiled once; its variables are filled anew for every outer document. */
function pipelineJoin(from: string, stages: readonly Stage[], bindings: Maybe, context: PipelineContext) {
  const bound = bindingsOf(bindings)
  const variables = new Map<string, Maybe>()
  const collection = context.collectionNamed(from)
  const inner = collection && { ...context, collection, variables }
  const run = inner && preparePipeline(stages, inner)
  return (document: Document, query: Document): Document[] => {
    if (!inner || !run) return []
    const outer = context.variables ?? NO_VARIABLES
    const scope = scopeOf(document, outer)
    variables.clear()
    for (const [name, value] of outer) variables.set(name, value)
    for (const [name, value] of bound) variables.set(name, value(scope))
    if (Object.keys(query).length === 0) return run()
    return runPipeline([{ name: '$match', operand: query }, ...stages], inner)
  }
}

/** Follows `connectFromField` → `connectToField` from document to document; each is found once, at its least depth. */
export const graphLookup: CompileStage = (operand, context) => {
  const specification = documentOperand('$graphLookup', operand)
  const [from, connectFrom, connectTo, as] = (['from', 'connectFromField', 'connectToField', 'as'] as const).map(
    (name) => text(specification, name, '$graphLookup'),
  ) as [string, string, string, string]
  const { maxDepth = Infinity, depthField, restrictSearchWithMatch: restriction } = specification
  const startWith = compileExpression(specification['startWith'] ?? null)
  return (documents) =>
    documents.map((document) => {
      const found = new Map<string, Document>()
      let frontier = asList(startWith(scopeOf(document, context.variables)))
      for (let depth = 0; frontier.length > 0 && depth <= Number(maxDepth); depth++) {
        const query: Document = {
          [connectTo]: { $in: frontier },
          ...(isDocument(restriction) ? { $and: [restriction] } : {}),
        }
        const fresh = find(from, query, context).filter(({ _id }) => !found.has(idText(_id)))
        for (const item of fresh)
          found.set(idText(item['_id']), typeof depthField === 'string' ? { ...item, [depthField]: depth } : item)
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
