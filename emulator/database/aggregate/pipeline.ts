import { invalidOperator, invalidParameter } from '../cloud-error'
import { comparatorOf, parseOrder } from '../plan/sort'
import { compileQuery } from '../query/matcher'
import { isDocument, type Document, type Value } from '../values/value'
import { bucket, bucketAuto } from './bucket'
import { geoNear } from './geo-near'
import { group, sortByCount } from './group'
import { graphLookup, lookup, unionWith } from './join'
import { addFields, project, unset } from './project'
import { count, limit, replaceRoot, replaceWith, sample, skip, unwind } from './shape'
import { prepareSource } from './source'
import type { CompileStage, PipelineContext, RunStage, Stage } from './stage'
import { documentOperand, stageError } from './stage-error'

const match: CompileStage = (operand, { variables }) => {
  const accepts = compileQuery(documentOperand('$match', operand), variables)
  return (documents) => documents.filter(accepts)
}

const sort: CompileStage = (operand) => {
  const order = parseOrder(operand)
  if (order.length === 0) throw stageError('$sort stage must have at least one sort key')
  const compare = comparatorOf(order)
  return (documents) => [...documents].sort(compare)
}

const facet: CompileStage = (operand, context) => {
  const pipelines = Object.entries(documentOperand('$facet', operand)).map(
    ([name, stages]) => [name, compilePipeline(stagesOf(stages), context)] as const,
  )
  if (pipelines.length === 0) throw stageError('the $facet specification must be a non-empty object')
  return (documents) => [Object.fromEntries(pipelines.map(([name, run]) => [name, run(documents)]))]
}

const misplaced: CompileStage = () => {
  throw stageError('$geoNear is only valid as the first stage in a pipeline.')
}

const STAGES: Record<string, CompileStage> = {
  $match: match,
  $sort: sort,
  $facet: facet,
  $project: project,
  $addFields: addFields,
  $set: addFields,
  $unset: unset,
  $group: group,
  $sortByCount: sortByCount,
  $bucket: bucket,
  $bucketAuto: bucketAuto,
  $limit: limit,
  $skip: skip,
  $count: count,
  $sample: sample,
  $unwind: unwind,
  $replaceRoot: replaceRoot,
  $replaceWith: replaceWith,
  $lookup: lookup,
  $graphLookup: graphLookup,
  $unionWith: unionWith,
  $geoNear: misplaced,
}

/** The stages as one function. All are compiled before any runs, so that a malformed one is always an error. */
export function compilePipeline(stages: readonly Stage[], context: PipelineContext): RunStage {
  const runs = stages.map(({ name, operand }) => {
    const compile = Object.prototype.hasOwnProperty.call(STAGES, name) ? STAGES[name] : undefined
    if (!compile) throw invalidOperator(`(Location40324) Unrecognized pipeline stage name: '${name}'`)
    return compile(operand, context)
  })
  return (documents) => runs.reduce((current, run) => run(current), documents)
}

/**
 * The pipeline over the context's collection, compiled once; leading matches, sort and limit are answered by its
 * indexes. It may be run again after the context's variables have changed.
 */
export function preparePipeline(stages: readonly Stage[], context: PipelineContext): () => Document[] {
  const [first, ...others] = stages
  if (first?.name === '$geoNear') {
    const run = compilePipeline(others, context)
    return () => run(geoNear(first.operand, context))
  }
  compilePipeline(stages, context)
  const { read, rest } = prepareSource(stages, context)
  const run = compilePipeline(rest, context)
  return () => run(read())
}

export const runPipeline = (stages: readonly Stage[], context: PipelineContext): Document[] =>
  preparePipeline(stages, context)()

/** The stages of an inner pipeline: a list of objects with one key each. */
export function stagesOf(pipeline: Value): Stage[] {
  if (!Array.isArray(pipeline)) throw invalidParameter('a pipeline must be an array of stages')
  return pipeline.map((stage) => {
    const entries = isDocument(stage) ? Object.entries(stage) : []
    const [entry] = entries
    if (!entry || entries.length > 1)
      throw stageError('A pipeline stage specification object must contain exactly one field.')
    return { name: entry[0], operand: entry[1] }
  })
}
