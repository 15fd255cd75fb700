import { changeRows, Fill, fillBlanks, RowChange } from '../../../contracts/founding-cases'
import type { UlidMaker } from '../ulid'
import type { KindOfRecord } from './kinds'

/** What a contact person writes into her founding case. */
export interface FoundingContents {
  blankFill: Fill
  rosterChange: RowChange
}

/** A case belongs to a WeChat user, bound to a post or not: its records go when the case is hers. */
export const caseOwner = (caseId: string): string => `case:${caseId}`

/** As many rows as one change may carry. */
export const MOST_ROWS = 50

const MOST = 20

/** What both have in common: each goes after the one before it at the same place, and its id is its stamp. */
const ofCase = <Content extends { id: string; caseId: string }>() => ({
  owner: ({ caseId }: Content) => caseOwner(caseId),
  most: MOST,
  idOf: ({ id }: Content) => id,
  makes: () => [],
  needs: () => [],
  renew: async (content: Content, ids: UlidMaker) => ({ ...content, id: await ids.next() }),
})

const blankFill: KindOfRecord<Fill> = {
  ...ofCase(),
  schema: Fill,
  deliver: async (call, fills) => (await call(fillBlanks, { fills })).receipts,
  chain: ({ caseId, blank }) => `blank:${caseId}/${blank}`,
}

const rosterChange: KindOfRecord<RowChange> = {
  ...ofCase(),
  schema: RowChange,
  deliver: async (call, changes) => (await call(changeRows, { changes })).receipts,
  chain: ({ caseId, roster }) => `roster:${caseId}/${roster}`,
}

export const foundingKinds = { blankFill, rosterChange }
