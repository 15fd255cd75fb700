import type * as z from 'zod/mini'
import type { FailureCode } from './failures'
import type { Audience } from './roles'

export type Kind = 'read' | 'write'

/** A promise between phone and cloud: what goes in, what comes out, who may ask, and how it may fail. */
export interface Contract<
  Name extends string = string,
  K extends Kind = Kind,
  I extends z.ZodMiniType = z.ZodMiniType,
  O extends z.ZodMiniType = z.ZodMiniType,
  F extends FailureCode = FailureCode,
  R extends Audience = Audience,
> {
  /** `<domain>.<action>`; the domain is the cloud function that answers. */
  readonly name: Name
  readonly kind: K
  readonly roles: readonly R[]
  readonly input: I
  readonly output: O
  /** The failures its use case may raise, besides those every call may meet (`CommonFailureCode`). */
  readonly failures: readonly F[]
}

export const contract = <
  const Name extends `${string}.${string}`,
  const K extends Kind,
  I extends z.ZodMiniType,
  O extends z.ZodMiniType,
  const R extends Audience,
  const F extends FailureCode = never,
>(
  definition: Contract<Name, K, I, O, F, R>,
): Contract<Name, K, I, O, F, R> => definition

/** What the asker sends. */
export type Input<C extends Contract> = z.input<C['input']>
/** What the use case receives: checked, trimmed, defaults filled in. */
export type Parsed<C extends Contract> = z.output<C['input']>
export type Output<C extends Contract> = z.output<C['output']>
export type DeclaredFailure<C extends Contract> = C['failures'][number]

/** The cloud function that answers a contract. */
export const domainOf = (name: string): string => name.slice(0, name.indexOf('.'))
