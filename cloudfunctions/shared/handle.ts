import type { Contract, DeclaredFailure, Output, Parsed } from '../../contracts/contract'
import type { FailureDetails } from '../../contracts/failures'
import type { Role } from '../../contracts/roles'
import type { Actor } from './actor'
import type { AuditLine } from './audit'
import { Failure } from './failure'
import type { Store } from './store'

/** What a use case is handed. `fail` raises one of its contract's own failures and nothing else. */
export interface Call<C extends Contract> {
  input: Parsed<C>
  /** Null only where the contract admits anyone. */
  actor: 'anyone' extends C['roles'][number] ? Actor | null : Actor
  /** The caller as the platform names her, never empty. */
  openid: string
  now: Date
  store: Store
  /** Set when an attempt just met an id that is taken: look which records are there already. */
  repeated: boolean
  fail(code: DeclaredFailure<C>, details?: FailureDetails): never
}

const NOTHING_WRITTEN = [] as const

export interface Written<Value> {
  value: Value
  /** At least one line for whatever was written, in the same transaction. */
  audit: readonly [AuditLine, ...AuditLine[]] | typeof NOTHING_WRITTEN
}

export interface Handler {
  contract: Contract
  run(call: Call<Contract>): Promise<Written<unknown>>
}

type Result<C extends Contract> = C['kind'] extends 'write' ? Written<Output<C>> : Output<C>

/** Ties a use case to its contract: a write has to return its audit lines, a read cannot. */
export function handle<const C extends Contract>(contract: C, useCase: (call: Call<C>) => Promise<Result<C>>): Handler {
  return {
    contract,
    async run(call) {
      const result = await useCase(call as unknown as Call<C>)
      if (contract.kind === 'read') return { value: result, audit: NOTHING_WRITTEN }
      return result as Written<unknown>
    },
  }
}

export const failing =
  (contract: Contract) =>
  (code: Contract['failures'][number], details: FailureDetails = {}): never => {
    if (!contract.failures.includes(code)) throw new Error(`${contract.name} does not declare ${code}`)
    throw new Failure(code, details)
  }

/** The answer to a write, with its audit lines: at least one. */
export const written = <Value>(value: Value, ...audit: [AuditLine, ...AuditLine[]]): Written<Value> => ({
  value,
  audit,
})

/** The answer when nothing changed: the same record was there already, or every record was refused. */
export const nothingWritten = <Value>(value: Value): Written<Value> => ({ value, audit: NOTHING_WRITTEN })

/** A line for each record of a batch that was written; there may be none. */
export function writtenEach<Value>(value: Value, lines: readonly AuditLine[]): Written<Value> {
  const [first, ...others] = lines
  return first ? written(value, first, ...others) : nothingWritten(value)
}

export const admits = (contract: Contract, role: Role | null): boolean =>
  contract.roles.some((audience) => audience === 'anyone' || audience === role)
