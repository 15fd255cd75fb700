/**
 * What became of a call that brought no answer. `offline`: it was not sent. `unknown`: it may have been done (timed out,
 * dropped). `rejected`: the cloud turned it away before any work (function missing, environment wrong, quota).
 */
export type TransportProblem = 'offline' | 'unknown' | 'rejected'

export class TransportFailure extends Error {
  override readonly name = 'TransportFailure'

  constructor(
    readonly problem: TransportProblem,
    reason: string,
  ) {
    super(reason)
  }
}

/** What a call carries to the cloud function named by the contract's domain. */
export interface CallData {
  /** The contract's name. */
  action: string
  input: unknown
  /** Which installation sends: a ULID made at first start. Says nothing about the person or the phone. */
  device: string
}

export interface Upload {
  cloudPath: string
  /** In the app's file area. */
  path: string
  /** 0–100. */
  onProgress(percent: number): void
}

/** The way to the cloud. Both throw `TransportFailure` and nothing else. */
export interface Transport {
  callFunction(name: string, data: CallData): Promise<unknown>
  /** Answers the file's id in the cloud's store. */
  upload(upload: Upload): Promise<string>
}
