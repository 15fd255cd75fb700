import * as z from 'zod/mini'
import { ConcernChange, settleConcerns } from '../../../contracts/concerns'
import { HouseholdRecord, registerHouseholds, reviseHousehold } from '../../../contracts/households'
import type { Receipt } from '../../../contracts/receipts'
import { correctVisit, VisitCorrection, VisitWithdrawal, withdrawVisit } from '../../../contracts/visit-changes'
import { recordVisits, VisitRecord } from '../../../contracts/visits'
import type { Call } from '../call'
import type { UlidMaker } from '../ulid'
import { foundingKinds } from './founding-kinds'
import { householdKinds } from './household-kinds'
import type { Contents, OutboxRecord, RecordKind } from './record'

/** All the outbox has to know about a kind of record. To add one: its content in `Contents`, its entry here. */
export interface KindOfRecord<Content> {
  schema: z.ZodMiniType
  /** Whose it is where that is not her post's: see `caseOwner`. */
  owner?(content: Content): string
  /** How many go into one call. */
  most: number
  /** What is the same record made twice; the id that the server keeps the receipt by. */
  idOf(content: Content): string
  /** Sends records in the order given; a receipt for each. */
  deliver(call: Call, contents: Content[]): Promise<Receipt[]>
  /** Things that exist at the federation only once this has arrived. */
  makes(content: Content): string[]
  /** Things that must exist there before. */
  needs(content: Content): string[]
  /** Records of the same chain go one after the other. */
  chain(content: Content): string | null
  /** The same content under new ids, after the id turned out to be taken. */
  renew(content: Content, ids: UlidMaker): Promise<Content>
}

const household = (id: string) => `household:${id}`
const concern = (id: string) => `concern:${id}`
const visited = (id: string) => `visit:${id}`
const MOST = 20

const visit: KindOfRecord<Contents['visit']> = {
  schema: VisitRecord,
  most: MOST,
  idOf: (content) => content.id,
  deliver: async (call, visits) => (await call(recordVisits, { visits })).receipts,
  makes: (content) => [visited(content.id), ...concernIdsOf(content).map(concern)],
  needs: (content) => [household(content.householdId)],
  chain: () => null,
  renew: async (content, ids) => ({
    ...content,
    id: await ids.next(),
    concern: content.concern && { ...content.concern, id: await ids.next() },
    wishes: await Promise.all(content.wishes.map(async (wish) => ({ ...wish, id: await ids.next() }))),
  }),
}

const visitCorrection: KindOfRecord<Contents['visitCorrection']> = {
  schema: VisitCorrection,
  most: 1,
  idOf: (content) => `${content.visit.id}@${content.basedOn}`,
  deliver: (call, contents) => oneByOne(contents, async (content) => (await call(correctVisit, content)).receipt),
  makes: (content) => concernIdsOf(content.visit).map(concern),
  needs: (content) => [visited(content.visit.id)],
  chain: (content) => visited(content.visit.id),
  renew: (content) => Promise.resolve(content),
}

const visitWithdrawal: KindOfRecord<Contents['visitWithdrawal']> = {
  schema: VisitWithdrawal,
  most: 1,
  idOf: (content) => content.withdrawalId ?? content.id,
  deliver: (call, contents) =>
    oneByOne(contents, async (content) => {
      const { storedAt } = await call(withdrawVisit, content)
      return { state: 'stored', id: content.id, storedAt }
    }),
  makes: () => [],
  needs: (content) => [visited(content.id)],
  chain: (content) => visited(content.id),
  renew: (content) => Promise.resolve(content),
}

const householdRegister: KindOfRecord<Contents['householdRegister']> = {
  schema: HouseholdRecord,
  most: MOST,
  idOf: (content) => content.id,
  deliver: async (call, households) => (await call(registerHouseholds, { households })).receipts,
  makes: (content) => [household(content.id)],
  needs: () => [],
  chain: () => null,
  renew: (content) => Promise.resolve(content),
}

const householdRevise: KindOfRecord<Contents['householdRevise']> = {
  schema: z.object({ household: HouseholdRecord, basedOn: z.number() }),
  most: 1,
  idOf: (content) => `${content.household.id}@${content.basedOn}`,
  deliver: (call, contents) => oneByOne(contents, async (content) => (await call(reviseHousehold, content)).receipt),
  makes: () => [],
  needs: (content) => [household(content.household.id)],
  chain: (content) => household(content.household.id),
  renew: (content) => Promise.resolve(content),
}

const concernChange: KindOfRecord<Contents['concernChange']> = {
  schema: ConcernChange,
  most: MOST,
  idOf: (content) => content.id,
  deliver: async (call, changes) => (await call(settleConcerns, { changes })).receipts,
  makes: () => [],
  needs: (content) => [concern(content.concernId)],
  chain: (content) => concern(content.concernId),
  renew: async (content, ids) => ({ ...content, id: await ids.next() }),
}

export const kinds: { readonly [Kind in RecordKind]: KindOfRecord<Contents[Kind]> } = {
  visit,
  visitCorrection,
  visitWithdrawal,
  householdRegister,
  householdRevise,
  ...householdKinds,
  ...foundingKinds,
  concernChange,
}

async function oneByOne<Content>(
  contents: Content[],
  send: (content: Content) => Promise<Receipt>,
): Promise<Receipt[]> {
  const receipts: Receipt[] = []
  for (const content of contents) receipts.push(await send(content))
  return receipts
}

const concernIdsOf = ({ concern: said, wishes }: VisitRecord): string[] => [
  ...(said ? [said.id] : []),
  ...wishes.map((wish) => wish.id),
]

/** Null: her post's. */
export const ownerOf = <Kind extends RecordKind>(kind: Kind, content: Contents[Kind]): string | null =>
  kinds[kind].owner?.(content) ?? null
export const idOf = <Kind extends RecordKind>({ kind, content }: Pick<OutboxRecord<Kind>, 'kind' | 'content'>) =>
  kinds[kind].idOf(content)
export const makesOf = <Kind extends RecordKind>({ kind, content }: OutboxRecord<Kind>) => kinds[kind].makes(content)
export const needsOf = <Kind extends RecordKind>({ kind, content }: OutboxRecord<Kind>) => kinds[kind].needs(content)
export const chainOf = <Kind extends RecordKind>({ kind, content }: OutboxRecord<Kind>) => kinds[kind].chain(content)
