import { issuesOf } from '../call'
import { CallFailure } from '../failure'
import { kinds } from './kinds'
import type { Contents, OutboxRecord, RecordKind } from './record'

/** In whose name a record is made. */
export interface Author {
  staffId: string
  name: string
}

interface Making {
  kind: RecordKind
  content: Contents[RecordKind]
  about: string
  author: Author
  /** Milliseconds since 1970. */
  now: number
}

export const newRecord = ({ kind, content, about, author, now }: Making): Omit<OutboxRecord, 'seq'> => ({
  kind,
  content,
  owner: author.staffId,
  ownerName: author.name,
  about,
  madeAt: new Date(now).toISOString(),
  phase: 'waiting',
  storedAt: null,
  problem: null,
})

/** What the contract would refuse is refused before it is saved, while she still has the form before her. */
export function checkedContent<Kind extends RecordKind>(kind: Kind, content: Contents[Kind]): Contents[Kind] {
  const parsed = kinds[kind].schema.safeParse(content)
  if (!parsed.success) throw new CallFailure('INVALID_INPUT', { issues: issuesOf(parsed.error) })
  return parsed.data as Contents[Kind]
}

/** A double tap is one record; other content under the same id is none. */
export function sameOrConflict(twin: OutboxRecord, content: Contents[RecordKind]): OutboxRecord {
  if (JSON.stringify(twin.content) === JSON.stringify(content)) return twin
  throw new CallFailure('CONFLICT')
}

export const isIdTaken = ({ problem }: OutboxRecord): boolean =>
  problem?.code === 'CONFLICT' || problem?.code === 'ID_TAKEN'
