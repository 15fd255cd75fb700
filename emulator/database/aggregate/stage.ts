import type { Cost } from '../cost'
import type { Variables } from '../expressions/scope'
import type { Collection } from '../storage/collection'
import type { Document, Value } from '../values/value'

/** One stage of a pipeline as it was sent. */
export interface Stage {
  name: string
  operand: Value
}

export interface PipelineContext {
  collection: Collection
  cost: Cost
  now: number
  collectionNamed: (name: string) => Collection | undefined
  /** The `let` of a `$lookup`, filled anew for every outer document. */
  variables?: Variables
}

/** Turns the documents of one stage into those of the next. */
export type RunStage = (documents: Document[]) => Document[]
export type CompileStage = (operand: Value, context: PipelineContext) => RunStage
