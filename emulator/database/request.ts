/** The body of `POST /admin` for the database's actions, as the SDK sends it. Documents are strings of EJSON. */
export interface DatabaseRequest {
  action: string
  collectionName?: unknown
  transactionId?: unknown
  /** Documents of an insert (strings), or the update or replacement of a modify. */
  data?: unknown
  query?: unknown
  queryType?: unknown
  order?: unknown
  projection?: unknown
  offset?: unknown
  limit?: unknown
  multi?: unknown
  merge?: unknown
  upsert?: unknown
  stages?: unknown
  [other: string]: unknown
}

export type Answer = Record<string, unknown>
